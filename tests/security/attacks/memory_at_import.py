# fills the memory when it is imported | exhaust
# expect: stopped memory
import numpy as np

kept = [np.ones(1 << 17) for _ in range(700)]
