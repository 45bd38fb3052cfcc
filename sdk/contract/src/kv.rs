//! The store gives keys in pages; whoever wants all of them asks until there are no more.

use crate::Result;
use crate::host::kv::DynKv;

/// As many as the host likes to give at a time.
const PAGE: u32 = 1_000;

impl dyn DynKv {
    /// All keys that begin with `prefix`, in order.
    ///
    /// # Errors
    /// The host's.
    pub async fn every_key(&self, prefix: &str) -> Result<Vec<String>> {
        let mut keys: Vec<String> = Vec::new();
        loop {
            let last = keys.last().map(String::as_str);
            let page = self.keys(prefix, last, PAGE).await?;
            if page.is_empty() {
                return Ok(keys);
            }
            keys.extend(page);
        }
    }
}
