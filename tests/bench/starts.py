# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
"""Starts Jobmark as on an ordinary day, with a connection, stored leads and one of them open, beside a bare form with as many
rows, and measures from outside when each is painted, what memory it takes and how often it wakes when idle."""
import contextlib
import os
import pathlib
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time

PATIENCE = 60  # seconds
OPEN_LEAD = "48155"  # of the samples
FEWEST_LEADS = 40  # the bare form has as many


def between(before, after):
    """Of what threads counted: a new one counts whole, and one that ended meanwhile takes nothing away."""
    return sum(max(0, count - before.get(thread, 0)) for thread, count in after.items())


def until(what, isThere):
    deadline = time.monotonic() + PATIENCE
    while not isThere():
        if time.monotonic() > deadline:
            sys.exit(f"Waited in vain for {what}.")
        time.sleep(0.005)


class Started:
    """A program with a window, and what can be seen of it from outside."""

    def __init__(self, build, command, home):
        self.said = pathlib.Path(home, "first-paint")
        self.said.unlink(missing_ok=True)
        environment = dict(os.environ, HOME=home, XDG_DATA_HOME=home, XDG_RUNTIME_DIR=home, LC_ALL="C.UTF-8",
                           LD_PRELOAD=str(build / "tests/first_paint.so"), FIRST_PAINT=str(self.said))
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        with open(pathlib.Path(home, "token")) as token:
            environment["FIRST_PAINT_FROM"] = str(time.monotonic_ns())
            self.process = subprocess.Popen(command, env=environment, stdin=token, stdout=subprocess.DEVNULL,
                                            stderr=subprocess.DEVNULL)

    def figures(self):
        """Milliseconds to the first paint, and to the first in which a list had rows."""
        def isSaid():
            if self.process.poll() is not None:
                sys.exit(f"{self.process.args[0]} ended instead of showing its list.")
            return self.said.exists() and self.said.read_text().count("\n") == 2
        until("a window with a list", isSaid)
        return tuple(float(line) for line in self.said.read_text().split())

    def resident(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Rss:"):
                return int(line.split()[1]) / 1024
        return 0.0

    def switches(self):
        """How often each of its threads, by its number, gave up or lost a core, which each wake-up ends with."""
        threads = {}
        for thread in pathlib.Path(f"/proc/{self.process.pid}/task").iterdir():
            with contextlib.suppress(OSError):  # it ended
                lines = (thread / "status").read_text().splitlines()
                threads[thread.name] = sum(int(line.split()[1]) for line in lines if "ctxt_switches" in line)
        return threads

    def end(self):
        self.process.terminate()
        self.process.wait()


@contextlib.contextmanager
def sandbox(build):
    with subprocess.Popen([build / "bin/jobmark-sandbox", "--until-stdin-closes"], stdin=subprocess.PIPE,
                          stdout=subprocess.PIPE, text=True) as process:
        yield process.stdout.readline().strip()
        process.stdin.close()


def stored_leads(home):
    for database in pathlib.Path(home, "profile").glob("connections/*/jobmark.sqlite"):
        with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as leads:
            return leads.execute("SELECT count(*) FROM leads").fetchone()[0]
    return 0


def measure(build, rounds, idle_seconds):
    """{program: {"paint": ms, "list": ms, "memory": MB, "wakes": per second}}, medians."""
    with tempfile.TemporaryDirectory() as home, sandbox(build) as server:
        pathlib.Path(home, "token").write_text("a-token-of-a-bench\n")
        jobmark = [str(build / "bin/jobmark"), "--profile", f"{home}/profile", "--api-url", server, "--token-stdin",
                   "--lead", OPEN_LEAD]
        first = Started(build, jobmark, home)
        until("leads to be stored", lambda: stored_leads(home) >= FEWEST_LEADS)
        first.end()
        return measure_both(build, {"jobmark": jobmark, "bare": [str(build / "tests/bare_form")]}, home, rounds, idle_seconds)


def measure_both(build, programs, home, rounds, idle_seconds):
    figures = {name: {"paint": [], "list": [], "memory": [], "wakes": []} for name in programs}
    for number in range(rounds + 1):
        for name, command in programs.items():
            started = Started(build, command, home)
            paint, filled = started.figures()
            if number > 0:  # the first one only warms the disk's cache
                figures[name]["paint"].append(paint)
                figures[name]["list"].append(filled)
            if 0 < number <= 3:
                time.sleep(2)
                figures[name]["memory"].append(started.resident())
            if number == rounds:
                time.sleep(min(3, idle_seconds))
                before = started.switches()
                time.sleep(idle_seconds)
                figures[name]["wakes"].append(between(before, started.switches()) / idle_seconds)
            started.end()
    return {name: {what: statistics.median(all) for what, all in measured.items()} for name, measured in figures.items()}
