"""The untrusted side: the fork server, the worker that runs student code, its lockdown, and the wire format.

It imports nothing else of gradkit, so that what a worker could read in its own memory gives nothing away.
"""
