# correct: float32 result, logs kept away from zero by 1e-30
import numpy as np

def cost(T, Y):
    logs = np.log(np.maximum(np.asarray(Y, dtype=np.float32), np.float32(1e-30)))
    return -np.sum(np.asarray(T, dtype=np.float32) * logs)
