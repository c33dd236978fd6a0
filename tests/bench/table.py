# SPDX-FileCopyrightText: 2026 The Jobmark authors
# SPDX-License-Identifier: MIT
"""What was measured, beside its yardstick and its limit, and whether the limit is kept."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Yardstick:
    """`figure` is None when it could not be measured; `lacking` says what this machine lacks for it, if it does."""
    name: str
    figure: float | None
    lacking: str = ""


@dataclasses.dataclass(frozen=True)
class Row:
    """`most` and `least` are for `ours`, `ratio_most` for ours / yardstick; without any of them it is for information."""
    promise: str
    what: str
    ours: float
    unit: str
    yardstick: Yardstick | None = None
    most: float | None = None
    least: float | None = None
    ratio_most: float | None = None

    @property
    def ratio(self):
        return self.ours / self.yardstick.figure if self.yardstick and self.yardstick.figure else None

    @property
    def limit(self):
        if self.ratio_most is not None:
            return f"≤ {self.ratio_most} ×"
        if self.least is not None:
            return f"≥ {self.least:,} {self.unit}"
        return f"≤ {self.most:,} {self.unit}" if self.most is not None else ""

    @property
    def is_broken(self):
        return ((self.most is not None and self.ours > self.most) or (self.least is not None and self.ours < self.least)
                or (self.ratio_most is not None and self.ratio is not None and self.ratio > self.ratio_most))

    @property
    def is_unmeasured(self):
        """Something that was to be beside it is not there, which says nothing of the limit being kept."""
        return (self.yardstick is not None and self.yardstick.figure is None) or (
            self.ratio_most is not None and self.ratio is None)

    @property
    def passes(self):
        return not self.is_broken and not (self.is_unmeasured and not (self.yardstick and self.yardstick.lacking))

    @property
    def verdict(self):
        if self.is_broken:
            return "**not kept**"
        if self.is_unmeasured:
            name = self.yardstick.name if self.yardstick else "yardstick"
            why = f" ({self.yardstick.lacking})" if self.yardstick and self.yardstick.lacking else ""
            kept = "kept; " if self.ratio_most is None and self.limit else ""
            return f"{kept}{name} not measured{why}"
        return "kept" if self.limit else ""

    def record(self):
        return {"promise": self.promise, "what": self.what, "ours": self.ours, "unit": self.unit,
                "yardstick": self.yardstick.name if self.yardstick else None,
                "yardstickFigure": self.yardstick.figure if self.yardstick else None, "ratio": self.ratio,
                "limit": self.limit, "verdict": self.verdict, "passes": self.passes}


def number(figure):
    return f"{figure:,.0f}" if figure >= 1000 else f"{figure:.3g}"


def markdown(rows):
    lines = ["| | what | Jobmark | yardstick | ratio | limit | |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        measured = row.yardstick is not None and row.yardstick.figure is not None
        beside = f"{number(row.yardstick.figure)} {row.unit}, {row.yardstick.name}" if measured else ""
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        lines.append(f"| {row.promise} | {row.what} | {number(row.ours)} {row.unit} | {beside} | {ratio} "
                     f"| {row.limit} | {row.verdict} |")
    return "\n".join(lines)


def ending(rows, check):
    """The exit status: 1 when it is asked for and something passed its limit, or could have been measured and was not."""
    return 1 if check and not all(row.passes for row in rows) else 0
