"""How the class report fares with a large class: seconds to render, size, and how soon a browser shows it.

    python benchmarks/report_page.py [--students 10000] [--keep FOLDER]

The example class is collected and scored once, and its records are written again under other names until the class is
as large as asked for. Every page of the report is then loaded in headless Chromium from its file, in a new profile,
several times; medians are printed:

    loaded   ms from the navigation to the `load` event
    usable   ms from the navigation until a frame with the whole page laid out was painted and the page had nothing left
             to do: what a person waits for

Needs Chromium: that of the system, or Playwright's own.
"""

from __future__ import annotations

import argparse
import itertools
import json
import resource
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from autograder.catalog import assignment
from autograder.collect import collect
from autograder.course import Course, encode, initialize
from autograder.model import Assignment
from autograder.scoring import score

ABOUT = "ch05_logistic_regression"
CLASS = Path(__file__).resolve().parent.parent / "examples" / "class" / ABOUT
REPETITIONS = 5
WINDOWS = {"desktop": (1280, 800), "phone": (400, 800)}

USABLE = """() => new Promise(done => {
  document.body.getBoundingClientRect();
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 0)));
})"""


def measure(students: int, *, keep: Path | None = None) -> dict[str, Any]:
    """Return the figures of a class: seconds and MiB of the report, and for each page and window ms to load.

    Parameters
    ----------
    keep : Path, optional
        Where to leave the course and the screenshots; by default nothing is left.
    """
    about = assignment(ABOUT)
    with tempfile.TemporaryDirectory(prefix="gradkit-report-") as scratch:
        course = a_class(about, students, Path(scratch) / "course")
        figures = {"students": students, **rendered(course, about)}
        figures["pages"] = {
            page.name: {"mib": page.stat().st_size / 2**20, **browsed(page)}
            for page in sorted(course.reports(about.name).glob("*.html"))
        }
        if keep is not None:
            photograph(course, about, Path(scratch) / "course")
            shutil.copytree(course.root, keep, dirs_exist_ok=True)
    return figures


# ---------------------------------------------------------------- a class


def a_class(about: Assignment, students: int, root: Path) -> Course:
    """Make a course with the records of so many students, who did what the example class did."""
    root.mkdir(parents=True)
    course = Course(root)
    initialize(course, demo=True)
    collect(course, about, CLASS)
    score(course, about)
    records = list(course.records(about.name))
    for path in root.glob(f"records/{about.name}/*.json"):
        path.unlink()
    for number, record in zip(range(students), itertools.cycle(records), strict=False):
        student = f"u{1_000_000 + number * 7919 % 9_000_000}"  # ids in no order, all different
        course.record(about.name, student).write_bytes(encode(replace(record, student=student)))
    return course


def rendered(course: Course, about: Assignment) -> dict[str, float]:
    """Write the report, and return its seconds and the most MiB that this process held until then."""
    from autograder.report import write_report

    begun = time.perf_counter()
    write_report(course, about)
    seconds = time.perf_counter() - begun
    return {"seconds": seconds, "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


# ---------------------------------------------------------------- a browser


def browsed(page: Path, repetitions: int = REPETITIONS) -> dict[str, dict[str, float]]:
    """Return window -> medians of ms until a page is loaded and until it is usable, and its elements."""
    found = {}
    for window, (width, height) in WINDOWS.items():
        loaded, usable, elements = [], [], 0
        for _ in range(repetitions):
            with browser() as chromium:
                tab = chromium.new_page(viewport={"width": width, "height": height})
                tab.goto(page.as_uri(), wait_until="load")
                usable.append(tab.evaluate(USABLE))
                loaded.append(tab.evaluate("performance.getEntriesByType('navigation')[0].loadEventEnd"))
                elements = tab.evaluate("document.querySelectorAll('*').length")
        found[window] = {
            "loaded_ms": statistics.median(loaded),
            "usable_ms": statistics.median(usable),
            "elements": elements,
        }
    return found


@contextmanager
def browser() -> Iterator[Any]:
    """Start a Chromium with an empty profile."""
    from playwright.sync_api import sync_playwright

    system = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=system, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield chromium
        finally:
            chromium.close()


def photograph(course: Course, about: Assignment, to: Path) -> None:
    """Write a screenshot of each page in each window, whole if that is not too long."""
    for page in sorted(course.reports(about.name).glob("*.html")):
        for window, (width, height) in WINDOWS.items():
            with browser() as chromium:
                tab = chromium.new_page(viewport={"width": width, "height": height})
                tab.goto(page.as_uri(), wait_until="load")
                is_short = tab.evaluate("document.documentElement.scrollHeight") < 12_000
                tab.screenshot(path=to / f"{page.stem}-{window}.png", full_page=is_short)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--students", type=int, default=10_000, metavar="N")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="leave the course and screenshots there")
    parser.add_argument("--json", type=Path, metavar="FILE")
    options = parser.parse_args()
    figures = measure(options.students, keep=options.keep)
    print(f"{figures['students']} students: {figures['seconds']:.1f} s, at most {figures['peak_mib']:.0f} MiB")
    for name, page in figures["pages"].items():
        for window in WINDOWS:
            seen = page[window]
            print(
                f"{name:>16} {page['mib']:6.2f} MiB {window:>8} {seen['elements']:>7} elements: "
                f"loaded {seen['loaded_ms']:6.0f} ms, usable {seen['usable_ms']:6.0f} ms"
            )
    if options.json:
        options.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
