"""The trusted side: hidden tests, the reference, and the proxy through which they call student code elsewhere."""
