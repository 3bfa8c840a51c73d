"""Extraction of more documents than fit into memory: in batches, by several processes, into parts that survive a kill.

What is made is the same for any number of processes, in the order of what was read.
"""
