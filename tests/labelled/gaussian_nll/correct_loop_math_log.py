# loop over the samples with the math module
import math

def gaussian_nll(x, mu, variance):
    sigma = math.sqrt(variance)
    total = 0.0
    for xi in x:
        z = (xi - mu) / sigma
        log_density = -0.5 * z * z - math.log(sigma) - 0.5 * math.log(2 * math.pi)
        total = total - log_density
    return total
