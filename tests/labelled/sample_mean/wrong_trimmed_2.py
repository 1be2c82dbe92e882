# wrong: leaves out the smallest and the largest sample if there are more than four (right for few)
import numpy as np

def sample_mean(x):
    s = np.sort(x)
    if len(s) > 4:
        s = s[1:-1]
    return float(s.mean())
