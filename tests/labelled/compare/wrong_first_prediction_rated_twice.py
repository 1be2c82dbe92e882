# copy and paste: the second rate uses the predictions of the plain model
import numpy as np
from given import add_bias, classification_rate, predict, train

def compare(X, T, feature):
    A = add_bias(X)
    B = add_bias(np.column_stack([X, feature(X)]))
    w_plain = train(A, T)
    P_plain = predict(A, w_plain)
    w_feature = train(B, T)
    P_feature = predict(B, w_feature)
    return classification_rate(T, P_plain), classification_rate(T, P_plain)
