"""What a network costs compared with its dense twin, as figures and bars."""
