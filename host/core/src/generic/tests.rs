//! The rows, held against the model.
