# correct: z-scores and the squared norm
import numpy as np

def gaussian_nll(x, mu, variance):
    sd = np.sqrt(variance)
    z = (np.asarray(x) - mu) / sd
    return float(z @ z / 2 + z.size * (np.log(sd) + 0.9189385332046727))
