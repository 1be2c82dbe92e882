"""Images are described as their reader sees them."""

import matplotlib.pyplot as plt
import numpy as np
import pytest

from autograder.sandbox.figures import close_figures, describe

ROWS = np.array([[0.0, 0.25, 0.5], [0.75, 1.0, 0.125]])
"""Two rows that look different from every side, from 0 to 1."""


@pytest.fixture(autouse=True)
def _no_figures_left():
    yield
    close_figures()


def image(draw):
    """Return the one image of what is drawn into new axes."""
    figure, axes = plt.subplots()
    draw(axes)
    [seen] = describe(figure).axes[0].images
    return seen


def inverted(axes):
    axes.imshow(ROWS)
    axes.invert_yaxis()


def between(xlim, ylim):
    def draw(axes):
        axes.imshow(ROWS)
        axes.set(xlim=xlim, ylim=ylim)

    return draw


def mesh_from_above(method):
    def draw(axes):
        getattr(axes, method)(ROWS)
        axes.invert_yaxis()

    return draw


@pytest.mark.parametrize(
    "draw",
    [
        lambda axes: axes.imshow(ROWS),
        lambda axes: axes.imshow(ROWS, extent=(0, 3, 0, 2)),
        lambda axes: axes.imshow(ROWS[::-1], origin="lower"),
        lambda axes: axes.matshow(ROWS),
        between((-0.5, 2.5), (1.5, -0.5)),
        between((0, 3), (2, 0)),
        lambda axes: axes.pcolormesh(ROWS[::-1]),
        lambda axes: axes.pcolormesh([0, 1, 2], [1, 0], ROWS),
        mesh_from_above("pcolormesh"),
        mesh_from_above("pcolor"),
    ],
)
def test_an_image_that_stands_upright_is_described_as_it_is(draw):
    assert np.allclose(image(draw), ROWS)


@pytest.mark.parametrize(
    "draw",
    [
        lambda axes: axes.imshow(ROWS, origin="lower"),
        lambda axes: axes.imshow(ROWS, extent=(0, 3, 2, 0)).axes.set_ylim(0, 2),
        inverted,
        between((-0.5, 2.5), (-0.5, 1.5)),
        between((0, 3), (0, 2)),
        lambda axes: axes.pcolormesh(ROWS),
        lambda axes: axes.pcolor(ROWS),
    ],
)
def test_an_image_on_its_head_has_its_last_row_first(draw):
    assert np.allclose(image(draw), ROWS[::-1])


def test_an_inverted_x_axis_mirrors():
    assert np.allclose(image(between((2.5, -0.5), (1.5, -0.5))), ROWS[:, ::-1])


def test_what_lies_outside_of_the_limits_is_not_there():
    assert np.allclose(image(between((0.5, 2.5), (0.5, -0.5))), ROWS[:1, 1:])
    assert image(between((10, 20), (30, 40))).size == 0


def test_values_are_shares_of_the_range_of_colours():
    assert np.allclose(image(lambda axes: axes.imshow(100 + 50 * ROWS)), ROWS)
    assert np.allclose(
        image(lambda axes: axes.imshow((255 * ROWS).astype(np.uint8), vmin=0, vmax=255)), ROWS, atol=0.01
    )
    assert np.allclose(image(lambda axes: axes.imshow(ROWS, vmin=0, vmax=255)), ROWS / 255)
    assert np.allclose(image(lambda axes: axes.imshow(ROWS, vmin=0, vmax=0.5)), np.minimum(2 * ROWS, 1))
    assert np.ptp(image(lambda axes: axes.imshow(np.zeros((2, 2))).set_data(np.eye(2)))) == 0


def test_colours_that_follow_another_rule_leave_values_as_they_are():
    assert np.allclose(image(lambda axes: axes.imshow(3 * ROWS, norm="symlog")), 3 * ROWS)


def test_an_image_of_colours_is_turned_too():
    colours = np.stack([ROWS, ROWS / 2, ROWS / 4], axis=2)

    assert np.allclose(image(lambda axes: axes.imshow(colours)), colours)
    assert np.allclose(image(lambda axes: axes.imshow(colours, origin="lower")), colours[::-1])


def test_a_mesh_may_be_flat_or_shaded():
    assert np.allclose(image(lambda axes: axes.pcolormesh(ROWS).set_array(ROWS.ravel())), ROWS[::-1])
    assert np.allclose(image(lambda axes: axes.pcolormesh(ROWS, shading="gouraud")), ROWS[::-1])


def test_a_colour_bar_is_an_image_beside():
    figure, axes = plt.subplots()
    figure.colorbar(axes.imshow(ROWS))

    pictures = [seen.images for seen in describe(figure).axes]

    assert np.allclose(pictures[0][0], ROWS)
    assert len(pictures) == 2
