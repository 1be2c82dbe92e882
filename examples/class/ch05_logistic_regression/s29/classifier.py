# takes everything from torch, at the top of the file
import torch
import torch.nn.functional as F


def one_hot(labels, K):
    return F.one_hot(torch.tensor(labels), K).numpy()


def initialize_weights(D, K):
    return torch.randn(D, K).numpy()


def predict(X, W, b):
    return F.softmax(torch.tensor(X) @ torch.tensor(W) + torch.tensor(b), dim=1).numpy()


def predict_class(X, W, b):
    return predict(X, W, b).argmax(axis=1)
