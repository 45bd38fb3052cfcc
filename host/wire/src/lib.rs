//! Bytes to typed EC2 calls and back.
