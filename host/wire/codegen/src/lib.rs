//! What every generator of committed code needs: the generated files in memory, to be
//! written or compared.

mod tree;

pub use tree::Tree;
