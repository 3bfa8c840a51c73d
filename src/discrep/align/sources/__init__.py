"""Who stands behind a claim: whether two sources are one, and whether two reports are independent."""
