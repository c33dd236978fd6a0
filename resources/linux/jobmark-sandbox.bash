# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Completion of jobmark-sandbox for bash. The names of the faults are asked of the program, which lists them in its help.
_jobmark_sandbox() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
    --state)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --fault)
        local faults
        faults=$("${COMP_WORDS[0]}" --help 2>/dev/null | sed -n '/^Faults/,$s/^  \([a-z][a-z-]*\)[ =[].*/\1/p')
        mapfile -t COMPREPLY < <(compgen -W "$faults" -- "$word")
        return
        ;;
    --port | --leads) return ;;
    esac
    if [[ $word == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--fault --help --leads --port --state --until-stdin-closes --version' -- "$word")
    fi
}
complete -F _jobmark_sandbox jobmark-sandbox
