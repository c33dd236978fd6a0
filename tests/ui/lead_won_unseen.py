#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
"""lead_won_unseen.py JOBMARK SANDBOX: records a won lead without looking.

Works Jobmark over the accessibility bus alone, as a screen reader does: what there is is found by role and name, done
by action, and known by what is read and heard. Needs a display and a session bus; ends with 0 when all of it went well.
"""
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.request

import pyatspi
from gi.repository import GLib

PATIENCE = 30  # seconds
LEAD = 48155
ROLE_NAMES = {"push button": ("push button", "button")}  # at-spi 2.53 renamed it
NOTE = "Talked it through on site."


class Ear:
    """What is said of its own accord: changed names and descriptions, notices that appear, announcements."""

    EVENTS = ("object:property-change:accessible-description", "object:property-change:accessible-name",
              "object:state-changed:showing", "object:announcement")

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.hear, *self.EVENTS)

    def hear(self, event):
        try:
            if event.type.startswith("object:announcement"):
                self.heard.append(str(event.any_data))
            elif not event.type.startswith("object:state-changed") or event.source.getRole() == pyatspi.ROLE_NOTIFICATION:
                self.heard += [event.source.name, event.source.description]
        except GLib.GError:
            pass  # gone already


def wait_for(what, condition):
    """The first thing that `condition` answers and that is something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            found = condition()
        except GLib.GError:
            found = None  # it went while it was looked at
        if found:
            return found
        time.sleep(0.05)
    sys.exit(f"{what} did not come.")


def parts(of):
    """Everything that is showing in it."""
    for child in of:
        if child is None:
            continue
        if child.getState().contains(pyatspi.STATE_SHOWING):
            yield child
            yield from parts(child)


class Window:
    def __init__(self, desktop):
        self.desktop = desktop

    def parts(self):
        for program in self.desktop:
            if program is not None and program.name == "jobmark":
                yield from parts(program)

    def find(self, role, name):
        return wait_for(f'{role} "{name}"', lambda: next(
            (part for part in self.parts() if part.getRoleName() in ROLE_NAMES.get(role, (role,)) and part.name.startswith(name)), None))

    def reads(self, text):
        return wait_for(f'"{text}"', lambda: any(text in part.name for part in self.parts()))


def act(part, name):
    action = part.queryAction()
    for i in range(action.nActions):
        if action.getName(i) == name:
            action.doAction(i)
            return
    sys.exit(f'"{part.name}" has no action {name}.')


def pick(choice, name):
    """Picks the entry of that name, which need not be showing."""
    entries = [entry for choices in choice for entry in choices]
    for entry in entries:
        if entry is not None and entry.name.startswith(name):
            act(entry, "Toggle")
            return
    sys.exit(f'There is no "{name}" in "{choice.name}": {[entry.name for entry in entries]}')


def write(part, text):
    part.queryEditableText().setTextContents(text)


def record_lead_won(window, ear):
    window.find("heading", "Ingrid Halvorsen")
    status = window.find("combo box", "Status, required")
    act(status, "SetFocus")
    wait_for("the focus", lambda: status.getState().contains(pyatspi.STATE_FOCUSED))
    pick(status, "Lead won")
    wait_for("what the status is for", lambda: any("cannot be changed" in text for text in ear.heard))
    if not status.getState().contains(pyatspi.STATE_FOCUSED):
        sys.exit("The focus was taken away from the status.")
    # Nothing is filled in: everything that is missing is said, and where.
    act(window.find("push button", "Review and submit"), "Press")
    wait_for("the errors", lambda: any("Nothing was sent yet" in text for text in ear.heard))
    amount = window.find("text", "Job amount, required")
    wait_for("the error of the amount", lambda: "is missing" in amount.description)
    write(amount, "18500.50")
    wait_for("the error of the amount to go", lambda: "is missing" not in amount.description)
    write(window.find("text", "Start date, required"), "2041-03-04")
    act(window.find("check box", "To be determined: Completion date"), "Toggle")
    write(window.find("text", "Notes, optional"), NOTE)
    act(window.find("push button", "Review and submit"), "Press")
    window.reads("cannot be changed afterwards")
    window.find("text", "Job amount")
    act(window.find("push button", "Record as Lead won"), "Press")
    wait_for("the acceptance", lambda: any("Lead won: accepted" in text for text in ear.heard))
    window.reads("Recorded, and locked")


def recorded(address):
    request = urllib.request.Request(f"{address}/general-leads/{LEAD}", headers={"Authorization": "Bearer a-token"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["data"]["postLeadStatusData"]


def check(data):
    expected = {"status": "LEAD_WON", "jobAmount": 18500.5, "completionDateTbd": True, "reason": NOTE}
    for key, value in expected.items():
        if data[key] != value:
            sys.exit(f"{key} is recorded as {data[key]}, not as {value}.")
    if not data["estimatedProjectStartDate"].startswith("2041-03-04"):
        sys.exit(f"The start is recorded as {data['estimatedProjectStartDate']}.")


def main(jobmark, sandbox):
    desktop = pyatspi.Registry.getDesktop(0)  # the bus is there from here on
    ear = Ear()
    # A window has the focus only where there is a manager, and one that comes later gives it to nobody.
    manager = subprocess.Popen(["openbox"])
    wait_for("the window manager", lambda: subprocess.run(["xdotool", "get_num_desktops"], capture_output=True,
                                                          check=False).returncode == 0)
    server = subprocess.Popen([sandbox, "--until-stdin-closes"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    address = server.stdout.readline().strip()
    with tempfile.TemporaryDirectory() as profile:
        program = subprocess.Popen([jobmark, "--api-url", address, "--token-stdin", "--profile", profile,
                                    "--undo-seconds", "0", "--lead", str(LEAD)], stdin=subprocess.PIPE, text=True,
                                   env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8"))
        program.stdin.write("a-token\n")
        program.stdin.close()
        try:
            record_lead_won(Window(desktop), ear)
            check(recorded(address))
        finally:
            program.terminate()
            program.wait()
            server.stdin.close()
            server.wait()
            manager.terminate()
            manager.wait()
    print("Lead won is recorded.")


if __name__ == "__main__":
    main(*sys.argv[1:])
