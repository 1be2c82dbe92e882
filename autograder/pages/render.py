"""The one module that knows jinja2: a template filled with values, as one HTML page that asks nothing of anybody.

Every text goes through autoescape and `clean`; the one thing that is trusted is our own SVG. Knows no record: what a
page says is decided by who calls.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from autograder import pictures
from autograder.pages import text

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parents[1] / "templates"


def render(template: str, **values: Any) -> str:
    """Return a template of `TEMPLATES`, filled."""
    return _environment().get_template(template).render(values)


@cache
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined
    from markupsafe import Markup, escape

    def finalize(value: Any) -> Any:
        return text.clean(value) if isinstance(value, str) and not hasattr(value, "__html__") else value

    def prose(given: str) -> Markup:
        """Return a text with what stands between backticks as code; an odd backtick stays what it is."""
        parts = text.clean(given).split("`")
        if len(parts) % 2 == 0:
            return escape(text.clean(given))
        return Markup("").join(Markup("<code>{}</code>").format(p) if i % 2 else p for i, p in enumerate(parts))

    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    environment.filters.update(
        cut=text.cut,
        prose=prose,
        many=text.many,
        instant=text.instant,
        without=text.without,
        belief=text.belief,
        word=text.WORDS.__getitem__,
        trim=lambda given, chars: given.strip(chars),
        told=pictures.words,
        drawn=lambda picture: Markup(pictures.svg(picture)),
        distribution=lambda counts, title: Markup(pictures.distribution(counts, title)),
    )
    return environment
