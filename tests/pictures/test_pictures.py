"""Pictures, as markup: lean, themable, told in words, and the same bytes every time."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from xml.etree import ElementTree

import pytest

from autograder import pictures
from autograder.model import Picture, Series
from autograder.pictures.canvas import width_of
from autograder.pictures.inline import ROLES

A = tuple(float(a) for a in range(-6, 7))
SIGMOID = tuple(1 / (1 + math.exp(-a)) for a in A)

CURVE = Picture(
    "activations", "sigmoid", "curve", "The sigmoid", "a", "sigmoid(a)", A,
    (Series("yours", (tuple(1 - y for y in SIGMOID),)), Series("right", (SIGMOID,))),
)  # fmt: skip
BARS = Picture(
    "activations", "softmax", "bars", "One row", "class", "probability", ("cat", "dog", "hen"),
    (Series("yours", ((0.2, None, 0.9),)), Series("right", ((0.1, 0.2, 0.7),))),
)  # fmt: skip
MATRIX = Picture(
    "classifier", "one_hot", "matrix", "one_hot([0, 2], 3)", "class", "sample", (),
    (
        Series("yours", ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0))),
        Series("right", ((1.0, 0.0, 0.0), (0.0, 0.0, 1.0))),
    ),
)  # fmt: skip
DIAGONAL = tuple(tuple(float(row == column) for column in range(28)) for row in range(28))
IMAGE = Picture(
    "mnist", "show_digit", "matrix", "A digit", "", "", (),
    (Series("yours", DIAGONAL), Series("right", DIAGONAL)),
)  # fmt: skip
EVERY = {"curve": CURVE, "bars": BARS, "matrix": MATRIX, "image": IMAGE}


@pytest.fixture(params=EVERY.values(), ids=EVERY)
def picture(request: pytest.FixtureRequest) -> Picture:
    return request.param


def test_a_picture_is_well_formed_and_says_what_it_shows(picture):
    root = ElementTree.fromstring(pictures.svg(picture))

    assert root.tag == "svg"
    assert root.get("role") == "img"
    assert picture.title in root.get("aria-label", "")
    assert root.findtext("title") == picture.title


def test_a_picture_asks_for_nothing_and_styles_nothing_but_itself(picture):
    text = pictures.svg(picture)

    assert not re.search(r"http|xlink|<style|<script|<image|<!|metadata|base64", text)


def test_a_picture_s_colours_are_the_page_s(picture):
    text = pictures.svg(picture)

    assert not re.search(r"#[0-9a-f]{6}", text.replace("url(#", "").replace('href="#', ""))
    assert set(re.findall(r"var\(--([\w-]+)\)", text)) <= set(ROLES.values())


def test_a_picture_is_small(picture):
    assert len(pictures.svg(picture)) < 10_000


def test_equal_pictures_give_equal_bytes(picture):
    first = pictures.svg(picture)

    pictures.svg.cache_clear()

    assert pictures.svg(picture) == first


def test_a_picture_is_drawn_once():
    pictures.svg.cache_clear()

    pictures.svg(CURVE)
    pictures.svg(replace(CURVE))

    assert pictures.svg.cache_info().hits == 1


def test_ids_are_unique_over_pictures_and_every_reference_is_met():
    texts = [pictures.svg(p) for p in EVERY.values()]
    ids = [i for text in texts for i in re.findall(r'\bid="([^"]+)"', text)]
    references = {r for text in texts for r in re.findall(r"url\(#([^)]+)\)", text)}

    assert len(ids) == len(set(ids))
    assert references == set(ids)


def test_yours_and_right_differ_in_more_than_colour():
    curve, bars = pictures.svg(CURVE), pictures.svg(BARS)
    styles = {role: re.findall(rf'style="([^"]*stroke: var\(--{role}\)[^"]*)"', curve) for role in ("yours", "right")}

    assert all("stroke-dasharray" in style for style in styles["right"])
    assert not any("stroke-dasharray" in style for style in styles["yours"])
    assert "<pattern" in bars


def test_a_gap_breaks_the_line():
    gap = replace(CURVE, series=(Series("yours", ((*SIGMOID[:5], None, *SIGMOID[6:]),)), CURVE.series[1]))

    path = re.search(r'd="([^"]*)"[^>]*stroke: var\(--yours\); stroke-width: 1.6', pictures.svg(gap))

    assert path is not None
    assert path[1].count("M") == 2


@pytest.mark.parametrize(
    ("picture", "said"),
    [
        (CURVE, "They are furthest apart at a = −6: yours 0.998, right 0.00247."),
        (MATRIX, "They are furthest apart at [1, 1]: yours 1, right 0."),
        (
            BARS,
            "Yours is not a finite number at 1 of 3 places (×). They are furthest apart for hen: yours 0.9, right 0.7.",
        ),
        (IMAGE, "Here they are the same."),
        (replace(CURVE, series=CURVE.series[1:]), ""),
        (
            replace(MATRIX, series=(Series("yours", ((1.0,),)), MATRIX.series[1])),
            "Yours is 1 by 1, right is 2 by 3.",
        ),
    ],
)
def test_words_say_where_the_two_are_furthest_apart(picture, said):
    assert pictures.words(picture) == said


@pytest.mark.parametrize(
    "row",
    [
        (1e300,) * 13,
        (None,) * 13,
        (0.0,) * 13,
        tuple(1e308 * math.cos(i) for i in range(13)),
        (1.0, 2.0),
        (),
    ],
    ids=["huge", "nothing", "zero", "from end to end", "short", "empty"],
)
@pytest.mark.parametrize("kind", ["curve", "bars", "matrix"])
def test_any_numbers_can_be_drawn_on_either_side(kind, row):
    x = tuple(f"label {i}" for i in range(13)) if kind == "bars" else A
    for series in ((row, SIGMOID), (SIGMOID, row)):
        drawn = replace(
            CURVE, kind=kind, x=x, series=(Series("yours", (series[0],)), Series("right", (series[1],)))
        )  # fmt: skip

        ElementTree.fromstring(pictures.svg(drawn))


HARD = {
    "long names": replace(
        BARS, x=("a name that goes on and on and on", "WWWWWWWWWWWWWWWWWWWWWWWW", "another long one")
    ),
    "many bars": replace(
        BARS, x=tuple(f"{n / 4:.2f}" for n in range(-9, 10)), series=(Series("right", (tuple(range(19)),)),)
    ),
    "many long names": replace(
        BARS, x=tuple(f"a name that goes on and on {n}" for n in range(9)), series=(Series("right", ((1.0,) * 9,)),)
    ),
    "huge heights": replace(CURVE, series=(Series("right", (tuple(-1.5e9 * y for y in SIGMOID),)),)),
    "tiny heights": replace(CURVE, series=(Series("right", (tuple(1e-9 * y for y in SIGMOID),)),)),
    "far places": replace(CURVE, x=tuple(1e6 * a for a in A)),
    "near places": replace(CURVE, x=tuple(1 + 1e-6 * a for a in A)),
    "long labels": replace(CURVE, xlabel="a label that is long " * 3, ylabel="a label that is long " * 3),
    "long labels of a matrix": replace(MATRIX, xlabel="a label that is long", ylabel="a label that is long"),
    "long labels of a row": replace(
        MATRIX, xlabel="feature", ylabel="sample", series=(Series("right", ((1.0,) * 8,)), Series("yours", ((1.0,),)))
    ),
    "long numbers": replace(MATRIX, series=(Series("right", ((1.234e-15, -1.2e100), (1e22, 123456.0))),)),
    "one column": replace(MATRIX, series=(Series("right", ((-0.123,),) * 8), Series("yours", ((-0.123,),) * 9))),
}


@pytest.mark.parametrize("picture", [*EVERY.values(), *HARD.values()], ids=[*EVERY, *HARD])
def test_no_text_is_cut_by_the_picture_s_edge(picture):
    root = ElementTree.fromstring(pictures.svg(picture))
    _, _, width, height = map(float, (root.get("viewBox") or "").split())

    for text in root.iter("text"):
        left, top, right, bottom = corners(text)
        assert left >= -1, text.text
        assert right <= width + 1, text.text
        assert top >= -1, text.text
        assert bottom <= height + 1, text.text


def corners(text: ElementTree.Element) -> tuple[float, float, float, float]:
    """Return the rectangle around a text: as it is anchored, turned, and as wide as it is in a wide font."""
    style = text.get("style") or ""
    size = float(re.findall(r"font-size: ([\d.]+)px", style)[0])
    long = width_of(text.text or "", size)
    before = {"start": 0.0, "middle": long / 2, "end": long}[re.findall(r"text-anchor: (\w+)", style)[0]]
    turn = math.radians(float((re.findall(r"rotate\((-?[\d.]+)", text.get("transform") or "") or ["0"])[0]))
    x, y = float(text.get("x") or 0), float(text.get("y") or 0)
    ends = [(along, across) for along in (-before, long - before) for across in (-0.76 * size, 0.2 * size)]
    xs = [x + along * math.cos(turn) - across * math.sin(turn) for along, across in ends]
    ys = [y + along * math.sin(turn) + across * math.cos(turn) for along, across in ends]
    return min(xs), min(ys), max(xs), max(ys)


def test_labels_are_text_whatever_they_hold():
    odd = "<b>$x_1$</b> \x1b[0m \u202e 🙂 & \"'"

    root = ElementTree.fromstring(pictures.svg(replace(BARS, title=odd, xlabel=odd, ylabel=odd, x=(odd, odd, odd))))

    assert root.find(".//b") is None
    assert any("<b>$x_1$</b>" in (text.text or "") for text in root.iter("text"))
    assert "\x1b" not in "".join(root.itertext())


def test_a_distribution_tells_its_numbers():
    root = ElementTree.fromstring(pictures.distribution((3, 0, 0, 0, 0, 0, 0, 0, 0, 41), "Scores"))

    assert {"3", "41"} <= {text.text for text in root.iter("text")}
    assert "0–9 %: 3" in root.get("aria-label", "")
    assert "90–100 %: 41" in root.get("aria-label", "")
