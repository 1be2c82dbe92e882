# A lambda in one line.
boundary = lambda w, b: tuple(-v / w[1] for v in (w[0], b))
