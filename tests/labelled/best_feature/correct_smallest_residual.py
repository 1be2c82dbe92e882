# correct: as the target is the same for all, the smallest squared error is the highest R-squared
import numpy as np

def is_number(s):
    try:
        float(s)
        return True
    except ValueError:
        return False

def best_feature(path, target):
    lines = [l.rstrip("\r\n").split(",") for l in open(path) if l.strip()]
    names, body = lines[0], lines[1:]
    t = np.array([float(r[names.index(target)]) for r in body])
    best, best_error = None, np.inf
    for j in range(len(names)):
        if names[j] == target:
            continue
        if not all(is_number(r[j]) for r in body):
            continue
        x = np.array([float(r[j]) for r in body])
        A = np.stack([np.ones(len(x)), x - x.mean()], axis=1)
        w, *_ = np.linalg.lstsq(A, t, rcond=None)
        error = np.sum((t - A @ w) ** 2)
        if error < best_error:
            best, best_error = names[j], error
    return best
