# takes the costs from torch and scipy
import numpy as np
import torch
import torch.nn.functional as F
from scipy.stats import norm


def sample_mean(x):
    return norm.fit(x)[0]


def gaussian_nll(x, mu, variance):
    return -norm.logpdf(x, mu, np.sqrt(variance)).sum()


def cross_entropy(T, Y):
    return F.binary_cross_entropy(torch.tensor(Y), torch.tensor(T), reduction="sum").item()


def cost(T, Y):
    return -(torch.tensor(T) * torch.log(torch.tensor(Y))).sum().item()
