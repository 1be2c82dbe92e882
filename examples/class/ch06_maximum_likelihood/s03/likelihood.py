# everything in float32, as for the GPU; right
import numpy as np

f32 = np.float32
EPS = f32(1e-7)


def sample_mean(x):
    return np.asarray(x, dtype=f32).mean(dtype=f32)


def gaussian_nll(x, mu, variance):
    x = np.asarray(x, dtype=f32)
    mu, variance = f32(mu), f32(variance)
    return np.sum(f32(0.5) * np.log(f32(2 * np.pi) * variance) + (x - mu) ** 2 / (f32(2) * variance), dtype=f32)


def cross_entropy(T, Y):
    T = np.asarray(T, dtype=f32)
    P = np.clip(np.asarray(Y, dtype=f32), EPS, f32(1) - EPS)
    return -np.sum(T * np.log(P) + (f32(1) - T) * np.log(f32(1) - P), dtype=f32)


def cost(T, Y):
    T = np.asarray(T, dtype=f32)
    P = np.clip(np.asarray(Y, dtype=f32), EPS, f32(1))
    return -np.sum(T * np.log(P), dtype=f32)
