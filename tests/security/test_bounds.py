"""What code in the worker could talk up, it measures itself: that is bound."""

from __future__ import annotations

import pytest

from autograder import catalog

MEASURED_INSIDE = {"vectorised": 5, "inputs": 10}
"""Aspect -> points of 100 that its items may be worth in an assignment: docs/security.md says so, too."""


@pytest.mark.parametrize("about", catalog.assignments(), ids=lambda about: about.name)
@pytest.mark.parametrize("aspect", MEASURED_INSIDE)
def test_what_is_measured_inside_of_the_worker_is_worth_little(about, aspect):
    worth = sum(item.points for item in about.items if item.aspect == aspect)

    assert about.points == 100
    assert worth <= MEASURED_INSIDE[aspect]
