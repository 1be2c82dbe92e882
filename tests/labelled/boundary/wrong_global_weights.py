# Uses the global names of the notebook.
def boundary(w, b):
    slope = -weights[0] / weights[1]
    intercept = -bias / weights[1]
    return slope, intercept
