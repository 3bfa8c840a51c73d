"""How a figure that no source states follows from figures that sources state: sums, shares, rates, growth, days."""
