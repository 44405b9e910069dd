"""What leaves the house: images, a page, tables."""
