"""Inline SVG: nothing of a file that would reach beyond its picture, and nothing of the picture lost."""

from __future__ import annotations

import re
from xml.etree import ElementTree

from autograder.pictures.inline import ROLES, inline

FILE = """<?xml version="1.0"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="100pt" height="50pt" viewBox="0 0 112.8 50"
 xmlns="http://www.w3.org/2000/svg" version="1.1">
 <metadata>made by somebody</metadata>
 <defs><style type="text/css">*{stroke-linejoin: round}</style></defs>
 <g id="figure_1"><g id="patch_1">
  <path d="M 1.23456 2.5
L 3.999 4.04 " clip-path="url(#clip)" style="fill: none; stroke: #040404; stroke-width: 1.6"/>
  <text x="10.126" y="20" transform="rotate(-0 10.126 20)" style="font-size: 9px; font-family: 'DejaVu Sans'; fill: #010101">#040404 &lt;b&gt;</text>
 </g></g>
 <defs><clipPath id="clip"><rect x="0" y="0" width="5" height="5"/></clipPath></defs>
</svg>
"""  # noqa: E501


def element(name: str = "one", words: str = "They are the same.") -> ElementTree.Element:
    return ElementTree.fromstring(inline(FILE, name=name, title="A picture", words=words))


def test_only_what_is_drawn_is_kept():
    tags = [one.tag for one in element().iter()]

    assert tags == ["svg", "title", "desc", "path", "text", "defs", "clipPath", "rect"]


def test_the_picture_has_a_name_and_is_as_wide_as_its_letters_ask():
    svg = element()

    assert (svg.get("role"), svg.get("aria-label")) == ("img", "A picture. They are the same.")
    assert (svg.get("style") or "").startswith("max-width: 10.0rem")
    assert element(words="").get("aria-label") == "A picture"


def test_colours_become_the_page_s_and_texts_stay_as_they_are():
    svg = element()

    assert svg.find("path").get("style") == "fill: none; stroke: var(--yours); stroke-width: 1.6"
    assert svg.findtext("text") == "#040404 <b>"
    assert len(set(ROLES.values())) == len(ROLES)


def test_numbers_are_short_and_turns_by_nothing_are_left_out():
    svg = element()

    assert svg.find("path").get("d") == "M 1.2 2.5 L 4 4"
    assert svg.find("text").get("x") == "10.1"
    assert svg.find("text").get("transform") is None


def test_the_font_is_the_page_s():
    assert element().find("text").get("style") == "font-size: 9px; fill: var(--ink)"


def test_ids_are_the_picture_s_own_and_references_follow():
    ids = {name: re.findall(r'\bid="([^"]+)"', inline(FILE, name=name, title="", words="")) for name in ("a", "b")}

    assert len(ids["a"]) == len(ids["b"]) == 1
    assert ids["a"] != ids["b"]
    assert f"url(#{ids['a'][0]})" in inline(FILE, name="a", title="", words="")
