# correct: two boolean masks, each half with the exponent that cannot overflow
import numpy as np

def sigmoid(a):
    z = np.asarray(a, dtype=float)
    out = np.empty(z.shape)
    pos = z >= 0
    neg = ~pos
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    t = np.exp(z[neg])
    out[neg] = t / (1 + t)
    if out.ndim == 0:
        return float(out)
    return out
