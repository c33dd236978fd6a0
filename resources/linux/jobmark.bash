# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completion of jobmark for bash, with or without the bash-completion package.
_jobmark() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
    --check)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --profile | --tour)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -d -- "$word")
        return
        ;;
    --undo-seconds)
        mapfile -t COMPREPLY < <(compgen -W '0 10 20 30 60' -- "$word")
        return
        ;;
    --api-url | --lead) return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--api-url --check --help --lead --profile --rule-table --sample-data
            --token-stdin --tour --undo-seconds --version' -- "$word")
    fi
}
complete -F _jobmark jobmark
