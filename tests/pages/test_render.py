"""Templates: nothing is let in unescaped, nothing is left out in silence, and every colour stands out."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from jinja2 import TemplateNotFound, UndefinedError

import autograder
from autograder.pages import render

PACKAGE = Path(autograder.__file__).parent


def imported(path: Path) -> set[str]:
    """Return the top-level packages that a module imports, wherever it does."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


@pytest.mark.parametrize(
    ("library", "home"), [("jinja2", "render.py"), ("markupsafe", "render.py"), ("matplotlib", "canvas.py")]
)
def test_one_module_knows_each_library_of_the_pages(library, home):
    modules = [path for folder in ("", "pages", "pictures") for path in (PACKAGE / folder).glob("*.py")]

    assert [path.name for path in modules if library in imported(path)] == [home]


def test_what_is_put_into_a_template_is_cleaned_and_escaped():
    text = render.render("report.html", title="<b>\x1b{{ 7*7 }}", facts=[], total=0)

    assert "<h1>&lt;b&gt;\ufffd{{ 7*7 }}</h1>" in text


def test_a_value_that_is_missing_is_an_error():
    with pytest.raises(UndefinedError, match="facts"):
        render.render("report.html", title="", total=0)


def test_a_template_that_is_missing_is_an_error():
    with pytest.raises(TemplateNotFound):
        render.render("nothing.html")


def test_text_and_lines_stand_out_in_light_dark_and_print():
    sheet = (render.TEMPLATES / "style.css").read_text(encoding="utf-8")
    modes = [dict(re.findall(r"--([\w-]+): (#\w+)", block)) for block in re.findall(r":root \{(.*?)\}", sheet, re.S)]

    assert len(modes) == 3
    for colors in modes:
        for ground in ("paper", "panel"):
            for text in ("ink", "muted", "link", "bad"):
                assert contrast(colors[text], colors[ground]) >= 4.5, (text, ground)
        for line in ("yours", "right", "good", "cell", "cell-negative"):
            assert contrast(colors[line], colors["paper"]) >= 3, line


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, by the formula of WCAG 2."""

    def luminance(color: str) -> float:
        digits = color[1:] if len(color) == 7 else "".join(2 * c for c in color[1:])
        parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_what_stands_between_backticks_is_code_and_stays_escaped():
    from autograder.pages.render import _environment

    prose = _environment().filters["prose"]

    assert prose("`T` and `<b>` are") == "<code>T</code> and <code>&lt;b&gt;</code> are"
    assert prose("an odd ` stays & is escaped") == "an odd ` stays &amp; is escaped"
