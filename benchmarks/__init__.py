"""What the speed promises are measured with: each script prints ratios against a peer measured in the same run."""
