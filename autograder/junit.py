"""A record as JUnit XML, which CI services show: one test case an item, with the student's file and line."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

from autograder.course import write
from autograder.model import MarkedItem, Record


def write_junit(record: Record, path: Path) -> None:
    """Write the record of one submission to a file."""
    write(path, junit(record))


def junit(record: Record) -> bytes:
    """Return the XML: a suite for each exercise. Times are 0: a record knows none."""
    root = ElementTree.Element("testsuites", name=record.assignment)
    for exercise, group in groupby(record.items, key=lambda item: item.exercise):
        items = list(group)
        suite = ElementTree.SubElement(root, "testsuite", name=exercise, time="0", errors="0")
        suite.set("tests", str(len(items)))
        suite.set("failures", str(sum(item.outcome not in ("passed", "not judged") for item in items)))
        suite.set("skipped", str(sum(item.outcome == "not judged" for item in items)))
        for item in items:
            _case(suite, item, record)
    ElementTree.indent(root)
    text = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def _case(suite: ElementTree.Element, item: MarkedItem, record: Record) -> None:
    first = record.lines.get(item.exercise, {}).get(item.function, (1, 1))[0]
    case = ElementTree.SubElement(
        suite,
        "testcase",
        classname=item.exercise,
        name=f"{item.sentence} ({item.mark}/{item.points})",
        time="0",
        file=f"{item.exercise}.py",
        line=str(item.line or first),
    )
    told = item.explanation.text if item.explanation else ""
    if item.outcome == "not judged":
        ElementTree.SubElement(case, "skipped", message=item.message)
    elif item.outcome != "passed":
        message = item.message or told
        failure = ElementTree.SubElement(case, "failure", message=message, type=item.outcome)
        failure.text = "\n".join(dict.fromkeys(text for text in (message, told, item.hint) if text))
