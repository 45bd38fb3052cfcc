//! Key material: formats and fingerprints.
