"""What a network takes beside its dense twin, as figures and bars."""
