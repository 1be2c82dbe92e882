"""From an SVG file as matplotlib writes it to an element that stands inside a page.

No prolog, style sheet, namespace, metadata or empty group; ids of its own; colours that are the page's CSS variables; a
name and a description for screen readers. Text in, text out: this module knows neither matplotlib nor the page.
"""

from __future__ import annotations

import re
from hashlib import sha256
from xml.etree import ElementTree
from xml.etree.ElementTree import Element, SubElement

from autograder.pages.text import plain

ROLES = {
    "#010101": "ink",
    "#020202": "muted",
    "#030303": "line",
    "#040404": "yours",
    "#050505": "right",
    "#060606": "cell",
    "#070707": "cell-negative",
}
"""The colour that is drawn -> the CSS variable that it becomes."""
INK, MUTED, LINE, YOURS, RIGHT, CELL, NEGATIVE = ROLES

_A_REM = 11.28  # points: then the letters of a picture are as large as its caption's
_DROPPED = {"metadata", "style"}  # a style sheet inside the picture would be one for the whole page
_REFERENCE = re.compile(r"(?:^#|url\(#)([\w.-]+)")
_COLOR = re.compile("|".join(ROLES))
_LONG_NUMBER = re.compile(r"\d+\.\d\d+")
_NO_TURN = re.compile(r"rotate\(-?0 ")
_FONT = re.compile(r"font:\s*([\d.]+px)[^;]*|font-family:[^;]*;?\s*")


def inline(file: str, *, name: str, title: str, words: str) -> str:
    """Return an SVG file as an ``<svg>`` element.

    Parameters
    ----------
    name : str
        What the ids are made of: pictures of one page differ in it.
    title, words : str
        What the picture is called, and what it shows.
    """
    root = ElementTree.fromstring(file)
    used = {m for e in root.iter() for v in e.attrib.values() for m in _REFERENCE.findall(v)}
    title, words = plain(title, 200), plain(words, 400)
    box = root.get("viewBox", "0 0 338 180")
    picture = Element(
        "svg",
        {
            "class": "picture",
            "viewBox": box,
            "role": "img",
            "aria-label": f"{title}. {words}" if words else title,
            "style": f"max-width: {float(box.split()[2]) / _A_REM:.1f}rem; stroke-linejoin: round",
        },
    )
    SubElement(picture, "title").text = title
    SubElement(picture, "desc").text = words
    prefix = f"p{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:10]}"
    for child in root:
        _move(child, picture, used, prefix)
    return ElementTree.tostring(picture, encoding="unicode")


def _move(element: Element, parent: Element, used: set[str], prefix: str) -> None:
    """Append a lean copy of `element` to `parent`: groups that say nothing are left out, ids are prefixed."""
    tag = element.tag.rpartition("}")[2]
    if tag in _DROPPED:
        return
    kept = {}
    for key, given in element.attrib.items():
        name = key.rpartition("}")[2]
        value = _REFERENCE.sub(lambda m: m[0].replace("#", f"#{prefix}-"), given)
        if name == "id":
            if given in used:
                kept["id"] = f"{prefix}-{given}"
        elif name in {"d", "x", "y", "transform"}:
            if not _NO_TURN.match(value):
                kept[name] = " ".join(_LONG_NUMBER.sub(_one_decimal, value).split())
        elif name == "style":
            kept[name] = _COLOR.sub(lambda m: f"var(--{ROLES[m[0]]})", _FONT.sub(_font_size, value))
        else:
            kept[name] = value
    if tag in {"g", "defs"} and not kept:
        target = parent if tag == "g" or element.find("{*}style") is not None else SubElement(parent, tag)
    else:
        target = SubElement(parent, tag, kept)
        target.text = element.text if tag == "text" else None
    for child in element:
        _move(child, target, used, prefix)


def _one_decimal(match: re.Match[str]) -> str:
    return f"{float(match[0]):.1f}".removesuffix(".0")


def _font_size(match: re.Match[str]) -> str:
    return f"font-size: {match[1]}" if match[1] else ""
