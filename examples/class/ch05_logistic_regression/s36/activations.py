# attack: ends the process while it is imported
import os

os._exit(0)


def sigmoid(a):
    return a


def tanh(a):
    return a


def softmax(A):
    return A
