//! The plugins' own small stores: a map in memory each, and a [`Keep`] beyond it.
//!
//! A store outlives reloads of its plugin. Whether it outlives the process is the keeper's
//! business, who sees slots and bytes: an entry has one slot from its first write until it
//! is deleted.

use std::collections::BTreeMap;
use std::future::Future;
use std::ops::Bound;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use orrery_contract::host::kv::Entry;
use orrery_contract::{Error, Kind, Result};

const KEY: usize = 256;
/// Of all keys and values of a plugin together.
const QUOTA: usize = 4 << 20;
/// The most keys at a time.
const PAGE: usize = 1_000;

/// When a note would survive a crash, or why it would not.
pub type Kept = Pin<
    Box<
        dyn Future<Output = std::result::Result<(), Box<dyn std::error::Error + Send + Sync>>>
            + Send,
    >,
>;

/// Keeps what is in the stores beyond the process.
pub trait Keep: Send + Sync {
    /// Notes what a slot of the plugin's holds from now on; none where it is free.
    fn note(&self, plugin: &str, slot: u64, bytes: Option<Vec<u8>>) -> Kept;

    /// Forgets everything of all plugins.
    fn clear(&self) -> Kept;
}

/// The stores of all plugins.
pub struct Stores {
    page: usize,
    keep: Option<Arc<dyn Keep>>,
    all: Mutex<BTreeMap<String, Arc<Values>>>,
}

impl Default for Stores {
    fn default() -> Self {
        Self::in_memory()
    }
}

/// What was kept is not what this program keeps.
#[derive(Debug, thiserror::Error)]
#[error("what is kept for the plugin {0} is damaged")]
pub struct Damaged(String);

impl Stores {
    /// Stores that end with the process.
    pub fn in_memory() -> Self {
        Self {
            page: PAGE,
            keep: None,
            all: Mutex::default(),
        }
    }

    /// The same with fewer keys at a time, so that whoever does not ask for the rest is
    /// found out.
    pub fn in_short_pages(self) -> Self {
        Self { page: 16, ..self }
    }

    /// Stores that go on with what was kept: plugins, slots and bytes.
    ///
    /// # Errors
    /// Bytes that no store noted.
    pub fn kept(
        keep: Arc<dyn Keep>,
        noted: impl IntoIterator<Item = (String, u64, Vec<u8>)>,
    ) -> std::result::Result<Self, Damaged> {
        let mut all: BTreeMap<String, Held> = BTreeMap::new();
        for (plugin, slot, bytes) in noted {
            let held = all.entry(plugin.clone()).or_default();
            held.take(slot, &bytes).ok_or(Damaged(plugin))?;
        }
        let values = |(plugin, held): (String, Held)| {
            let values = Values::new(&plugin, held, PAGE, Some(Arc::clone(&keep)));
            (plugin, Arc::new(values))
        };
        Ok(Self {
            page: PAGE,
            all: Mutex::new(all.into_iter().map(values).collect()),
            keep: Some(keep),
        })
    }

    /// The store of this plugin.
    pub(crate) fn of(&self, plugin: &str) -> Arc<Values> {
        let mut all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
        let values = all.entry(plugin.to_owned());
        let new = || Values::new(plugin, Held::default(), self.page, self.keep.clone());
        Arc::clone(values.or_insert_with(|| Arc::new(new())))
    }

    /// Empties them all.
    ///
    /// # Errors
    /// What was kept is still kept.
    pub async fn clear(&self) -> std::result::Result<(), Box<dyn std::error::Error + Send + Sync>> {
        let cleared = {
            let all = self.all.lock().unwrap_or_else(PoisonError::into_inner);
            all.values().for_each(|values| values.lock().clear());
            self.keep.as_ref().map(|keep| keep.clear())
        };
        match cleared {
            Some(cleared) => cleared.await,
            None => Ok(()),
        }
    }
}

/// The keys and values of one plugin.
pub struct Values {
    plugin: String,
    held: Mutex<Held>,
    page: usize,
    keep: Option<Arc<dyn Keep>>,
}

#[derive(Default)]
struct Held {
    entries: BTreeMap<String, (u64, Entry)>,
    size: usize,
    revision: u64,
    last_slot: u64,
}

impl Values {
    fn new(plugin: &str, held: Held, page: usize, keep: Option<Arc<dyn Keep>>) -> Self {
        Self {
            plugin: plugin.to_owned(),
            held: Mutex::new(held),
            page,
            keep,
        }
    }

    pub(crate) fn get(&self, key: &str) -> Option<Entry> {
        let held = self.lock();
        held.entries.get(key).map(|(_, entry)| entry.clone())
    }

    /// Answers when the value would survive whatever the store survives.
    pub(crate) async fn put(&self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64> {
        let (revision, noted) = {
            let mut held = self.lock();
            let slot = held.put(key, value, expect)?;
            (
                held.revision,
                self.note(slot, Some(written(held.revision, key, value))),
            )
        };
        kept(noted).await?;
        Ok(revision)
    }

    pub(crate) async fn delete(&self, key: &str, expect: Option<u64>) -> Result<()> {
        let noted = {
            let mut held = self.lock();
            match held.delete(key, expect)? {
                Some(slot) => self.note(slot, None),
                None => None,
            }
        };
        kept(noted).await
    }

    pub(crate) fn keys(&self, prefix: &str, after: Option<&str>, limit: u32) -> Vec<String> {
        let from = match after.filter(|after| *after >= prefix) {
            Some(after) => Bound::Excluded(after),
            None => Bound::Included(prefix),
        };
        let limit = usize::try_from(limit).unwrap_or(self.page).min(self.page);
        let held = self.lock();
        let range = held.entries.range::<str, _>((from, Bound::Unbounded));
        let keys = range.map(|(key, _)| key);
        let keys = keys.take_while(|key| key.starts_with(prefix)).take(limit);
        keys.cloned().collect()
    }

    /// Called with the lock, so that notes come in the order of writes.
    fn note(&self, slot: u64, bytes: Option<Vec<u8>>) -> Option<Kept> {
        let keep = self.keep.as_ref()?;
        Some(keep.note(&self.plugin, slot, bytes))
    }

    fn lock(&self) -> MutexGuard<'_, Held> {
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn kept(noted: Option<Kept>) -> Result<()> {
    let Some(noted) = noted else { return Ok(()) };
    noted.await.map_err(|error| {
        Error::new(Kind::Internal, "The value cannot be kept").with_detail(error.to_string())
    })
}

impl Held {
    /// The slot of the entry.
    fn put(&mut self, key: &str, value: &[u8], expect: Option<u64>) -> Result<u64> {
        if key.is_empty() || key.len() > KEY {
            let text = format!("a key has 1 to {KEY} bytes");
            return Err(Error::new(Kind::Invalid, text));
        }
        let before = self.entries.get(key);
        if before.map(|(_, entry)| entry.revision) != expect {
            return Err(stale(key));
        }
        let freed = before.map_or(0, |(_, entry)| key.len() + entry.value.len());
        let size = self.size - freed + key.len() + value.len();
        if size > QUOTA {
            let text = format!("a plugin keeps at most {QUOTA} bytes");
            return Err(Error::new(Kind::Limit, text));
        }
        let slot = before.map_or(self.last_slot + 1, |(slot, _)| *slot);
        self.last_slot = self.last_slot.max(slot);
        self.size = size;
        self.revision += 1;
        let entry = Entry {
            value: value.into(),
            revision: self.revision,
        };
        self.entries.insert(key.into(), (slot, entry));
        Ok(slot)
    }

    /// The slot that is free now; none where there was no entry.
    fn delete(&mut self, key: &str, expect: Option<u64>) -> Result<Option<u64>> {
        let Some((slot, entry)) = self.entries.get(key) else {
            return Ok(None);
        };
        if expect.is_some_and(|revision| revision != entry.revision) {
            return Err(stale(key));
        }
        let slot = *slot;
        self.size -= key.len() + entry.value.len();
        self.entries.remove(key);
        Ok(Some(slot))
    }

    /// Revisions and slots go on, so that who knows an old one is not mistaken.
    fn clear(&mut self) {
        self.entries.clear();
        self.size = 0;
    }

    /// Takes up what was noted; none where it is no note.
    fn take(&mut self, slot: u64, bytes: &[u8]) -> Option<()> {
        let (revision, rest) = bytes.split_first_chunk()?;
        let (length, rest) = rest.split_first_chunk()?;
        let (key, value) = rest.split_at_checked(u16::from_le_bytes(*length).into())?;
        let (key, revision) = (
            std::str::from_utf8(key).ok()?,
            u64::from_le_bytes(*revision),
        );
        self.size += key.len() + value.len();
        self.revision = self.revision.max(revision);
        self.last_slot = self.last_slot.max(slot);
        let value = value.to_owned();
        self.entries
            .insert(key.to_owned(), (slot, Entry { value, revision }));
        Some(())
    }
}

/// An entry as it is noted: revision, length of the key, key, value.
fn written(revision: u64, key: &str, value: &[u8]) -> Vec<u8> {
    // `put` has refused longer keys.
    let length = u16::try_from(key.len()).unwrap_or(u16::MAX);
    let parts = [
        &revision.to_le_bytes()[..],
        &length.to_le_bytes(),
        key.as_bytes(),
        value,
    ];
    parts.concat()
}

fn stale(key: &str) -> Error {
    let text = format!("the key {key} has another revision");
    Error::new(Kind::Conflict, text)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Notes = BTreeMap<(String, u64), Vec<u8>>;

    /// A keeper that can be looked into.
    #[derive(Default)]
    struct Shelf(Mutex<Notes>);

    impl Shelf {
        fn notes(&self) -> Notes {
            self.0.lock().expect("nothing panics").clone()
        }
    }

    impl Keep for Shelf {
        fn note(&self, plugin: &str, slot: u64, bytes: Option<Vec<u8>>) -> Kept {
            let mut notes = self.0.lock().expect("nothing panics");
            let place = (plugin.to_owned(), slot);
            match bytes {
                Some(bytes) => drop(notes.insert(place, bytes)),
                None => drop(notes.remove(&place)),
            }
            Box::pin(async { Ok(()) })
        }

        fn clear(&self) -> Kept {
            self.0.lock().expect("nothing panics").clear();
            Box::pin(async { Ok(()) })
        }
    }

    #[tokio::test]
    async fn writes_compare_and_set_within_the_quota() {
        let values = Stores::in_memory().of("rack");
        let kind = |result: Result<u64>| result.expect_err("it is refused").kind;
        let first = values.put("a/1", b"x", None).await.expect("it is new");
        assert_eq!(kind(values.put("a/1", b"y", None).await), Kind::Conflict);
        let second = values.put("a/1", b"y", Some(first)).await;
        let second = second.expect("it matches");
        assert_eq!(
            kind(values.put("a/1", b"z", Some(first)).await),
            Kind::Conflict
        );
        assert_eq!(kind(values.put("", b"", None).await), Kind::Invalid);
        assert_eq!(
            kind(values.put(&"k".repeat(257), b"", None).await),
            Kind::Invalid
        );

        let half = vec![0; QUOTA / 2];
        let big = values.put("big", &half, None).await.expect("it fits");
        assert_eq!(kind(values.put("more", &half, None).await), Kind::Limit);
        let again = values.put("big", &half, Some(big)).await;
        again.expect("in its own place");
        values.delete("big", None).await.expect("it is there");
        values.delete("big", Some(7)).await.expect("it is gone");
        let refused = values.delete("a/1", Some(first)).await;
        assert_eq!(refused.map_err(|error| error.kind), Err(Kind::Conflict));
        let entry = values.get("a/1").expect("it is there");
        assert_eq!(
            (entry.value.as_slice(), entry.revision),
            (&b"y"[..], second)
        );
    }

    #[tokio::test]
    async fn keys_come_in_order_and_in_pages() {
        let values = Stores::in_memory().of("rack");
        for key in ["a/2", "a/1", "b", "a/3", "a"] {
            values.put(key, b"", None).await.expect("it is new");
        }
        assert_eq!(values.keys("a/", None, 9), ["a/1", "a/2", "a/3"]);
        assert_eq!(values.keys("a/", None, 2), ["a/1", "a/2"]);
        assert_eq!(values.keys("a/", Some("a/2"), 9), ["a/3"]);
        assert_eq!(values.keys("a/", Some("Z"), 1), ["a/1"]);
        assert_eq!(values.keys("", Some("a/3"), 9), ["b"]);

        let values = Stores::in_memory().in_short_pages().of("rack");
        for number in 10..50 {
            let key = format!("a/{number}");
            values.put(&key, b"", None).await.expect("it is new");
        }
        let first = values.keys("a/", None, 1_000);
        assert!(first.len() < 40, "{first:?}");
        let rest = values.keys("a/", first.last().map(String::as_str), 1_000);
        assert_eq!(rest.first().map(String::as_str), Some("a/26"));
    }

    #[tokio::test]
    async fn what_is_kept_is_found_again_and_cleared_for_good() {
        let shelf = Arc::new(Shelf::default());
        let open = || {
            let noted = shelf.notes().into_iter();
            let noted = noted.map(|((plugin, slot), bytes)| (plugin, slot, bytes));
            Stores::kept(shelf.clone(), noted)
        };
        let stores = open().expect("there is nothing");
        let rack = stores.of("rack");
        let first = rack.put("a", b"1", None).await.expect("it is new");
        let second = rack.put("a", b"2", Some(first)).await.expect("it matches");
        rack.put("b", b"", None).await.expect("it is new");
        rack.delete("b", None).await.expect("it is there");
        stores
            .of("shelf")
            .put("a", b"3", None)
            .await
            .expect("it is new");

        let stores = open().expect("it is what was noted");
        let rack = stores.of("rack");
        let entry = rack.get("a").expect("it is there");
        assert_eq!(
            (entry.value.as_slice(), entry.revision),
            (&b"2"[..], second)
        );
        assert_eq!(
            (rack.keys("", None, 9), rack.get("b")),
            (vec!["a".to_owned()], None)
        );
        let third = rack.put("c", b"", None).await.expect("it is new");
        assert!(third > second);
        assert_eq!(shelf.notes().len(), 3, "each has a slot of its own");

        stores.clear().await.expect("it is cleared");
        assert_eq!((rack.get("a"), shelf.notes().len()), (None, 0));
        let half = vec![0; QUOTA / 2];
        rack.put("a", &half, None)
            .await
            .expect("there is room again");

        shelf
            .note("rack", 9, Some(b"no entry".to_vec()))
            .await
            .expect("it is noted");
        assert!(open().is_err_and(|error| error.to_string().contains("rack is damaged")));
    }
}
