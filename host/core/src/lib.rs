//! EC2 itself, pure.
