"""Grades notebooks with otter-grader, one after the other in this process. Runs in otter-grader's own environment.

    python in_otter.py NOTEBOOK...

Prints JSON: the scores, when it began and ended (seconds of the machine's clock, as all processes see it), and the
CPU seconds of this process and its kernels in between.
"""

from __future__ import annotations

import json
import sys
import time

from clock import cpu
from nbconvert.preprocessors import ExecutePreprocessor  # noqa: F401 - otter loads it while it grades the first
from otter.api import grade_submission
from otter.run.run_autograder.runners.python_runner import PythonRunner  # noqa: F401 - this, too

began, before = time.monotonic(), cpu()
scores = [float(grade_submission(notebook, quiet=True).total) for notebook in sys.argv[1:]]
print(json.dumps({"scores": scores, "began": began, "ended": time.monotonic(), "cpu": cpu() - before}))
