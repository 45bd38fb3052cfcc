//! Storage that holds back what is written to it until it is released.
//!
//! Reads see what was written; the storage underneath does not until [`Held::release`]
//! repeats every step on it in the same order, so that a crash in between leaves what a
//! crash of the embedded store itself would have left.

use std::{
    collections::BTreeMap,
    io,
    ops::Bound,
    sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard},
};

use redb::{BackendError, StorageBackend};

const PAGE: u64 = 4096;

/// Storage over `B`; clones are the same storage.
#[derive(Debug)]
pub(crate) struct Held<B>(Arc<Inner<B>>);

impl<B> Clone for Held<B> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

#[derive(Debug)]
struct Inner<B> {
    under: B,
    overlay: RwLock<Option<Overlay>>,
}

#[derive(Debug)]
struct Overlay {
    length: u64,
    /// How much of what is underneath can still be seen.
    visible: u64,
    pages: BTreeMap<u64, Vec<u8>>,
    steps: Vec<Step>,
}

#[derive(Debug)]
enum Step {
    SetLength(u64),
    Write(u64, Vec<u8>),
    Sync,
}

impl<B: StorageBackend> Held<B> {
    pub(crate) fn over(under: B) -> Self {
        // A length that cannot be read is met again, and told, by the first call.
        let length = under.len().unwrap_or(0);
        let overlay = Overlay {
            length,
            visible: length,
            pages: BTreeMap::new(),
            steps: Vec::new(),
        };
        Self(Arc::new(Inner {
            under,
            overlay: RwLock::new(Some(overlay)),
        }))
    }

    /// Does everything that was held back; from now on nothing is.
    pub(crate) fn release(&self) -> io::Result<()> {
        let Some(overlay) = self.0.write_lock().take() else {
            return Ok(());
        };
        for step in overlay.steps {
            match step {
                Step::SetLength(length) => self.0.under.set_len(length)?,
                Step::Write(offset, data) => self.0.under.write(offset, &data)?,
                Step::Sync => self.0.under.sync_data()?,
            }
        }
        self.0.under.sync_data()
    }
}

impl<B> Inner<B> {
    fn read_lock(&self) -> RwLockReadGuard<'_, Option<Overlay>> {
        self.overlay.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write_lock(&self) -> RwLockWriteGuard<'_, Option<Overlay>> {
        self.overlay.write().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Overlay {
    fn page(&self, under: &impl StorageBackend, index: u64) -> io::Result<Vec<u8>> {
        if let Some(page) = self.pages.get(&index) {
            return Ok(page.clone());
        }
        let mut page = vec![0; PAGE as usize];
        let seen = self.visible.saturating_sub(index * PAGE).min(PAGE) as usize;
        if seen > 0 {
            under.read(index * PAGE, &mut page[..seen])?;
        }
        Ok(page)
    }

    fn read(&self, under: &impl StorageBackend, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let end = offset.saturating_add(out.len() as u64);
        if end > self.length {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        if end <= self.visible
            && self
                .pages
                .range(offset / PAGE..end.div_ceil(PAGE))
                .next()
                .is_none()
        {
            return under.read(offset, out);
        }
        let mut at = offset;
        while at < end {
            let page = self.page(under, at / PAGE)?;
            let from = (at % PAGE) as usize;
            let count = (PAGE as usize - from).min((end - at) as usize);
            let done = (at - offset) as usize;
            out[done..done + count].copy_from_slice(&page[from..from + count]);
            at += count as u64;
        }
        Ok(())
    }

    fn write(&mut self, under: &impl StorageBackend, offset: u64, data: &[u8]) -> io::Result<()> {
        let end = offset.saturating_add(data.len() as u64);
        let mut at = offset;
        while at < end {
            let mut page = self.page(under, at / PAGE)?;
            let from = (at % PAGE) as usize;
            let count = (PAGE as usize - from).min((end - at) as usize);
            let done = (at - offset) as usize;
            page[from..from + count].copy_from_slice(&data[done..done + count]);
            self.pages.insert(at / PAGE, page);
            at += count as u64;
        }
        self.length = self.length.max(end);
        self.steps.push(Step::Write(offset, data.to_vec()));
        Ok(())
    }

    fn set_length(&mut self, length: u64) {
        self.visible = self.visible.min(length);
        self.pages.split_off(&length.div_ceil(PAGE));
        if let Some(page) = self.pages.get_mut(&(length / PAGE)) {
            page[(length % PAGE) as usize..].fill(0);
        }
        self.length = length;
        self.steps.push(Step::SetLength(length));
    }
}

impl<B: StorageBackend> StorageBackend for Held<B> {
    fn len(&self) -> io::Result<u64> {
        match &*self.0.read_lock() {
            Some(overlay) => Ok(overlay.length),
            None => self.0.under.len(),
        }
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        match &*self.0.read_lock() {
            Some(overlay) => overlay.read(&self.0.under, offset, out),
            None => self.0.under.read(offset, out),
        }
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        if let Some(overlay) = &mut *self.0.write_lock() {
            overlay.set_length(length);
            return Ok(());
        }
        self.0.under.set_len(length)
    }

    fn sync_data(&self) -> io::Result<()> {
        if let Some(overlay) = &mut *self.0.write_lock() {
            overlay.steps.push(Step::Sync);
            return Ok(());
        }
        self.0.under.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        if let Some(overlay) = &mut *self.0.write_lock() {
            return overlay.write(&self.0.under, offset, data);
        }
        self.0.under.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.0.under.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.under.try_lock_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.under.unlock_range(start, end)
    }
}

#[cfg(test)]
mod tests {
    use redb::backends::InMemoryBackend;

    use super::*;

    fn bytes(storage: &impl StorageBackend) -> Vec<u8> {
        let mut out = vec![0; storage.len().expect("a length") as usize];
        storage.read(0, &mut out).expect("read");
        out
    }

    #[test]
    fn what_is_held_is_seen_above_and_not_below_until_released() {
        let plain = InMemoryBackend::new();
        plain.set_len(10_000).expect("grown");
        plain.write(0, &[1; 10_000]).expect("written");
        let held = Held::over(plain);
        held.write(4_090, &[2; 20]).expect("held");
        held.set_len(9_000).expect("held");
        held.set_len(12_000).expect("held");
        held.write(11_990, &[3; 10]).expect("held");
        held.sync_data().expect("held");

        let mut expected = vec![1; 9_000];
        expected[4_090..4_110].fill(2);
        expected.resize(11_990, 0);
        expected.resize(12_000, 3);
        assert_eq!(bytes(&held), expected);
        assert_eq!(bytes(&held.0.under), vec![1; 10_000]);
        assert!(held.read(11_999, &mut [0; 2]).is_err());

        held.release().expect("released");
        assert_eq!(bytes(&held.0.under), expected);
        held.write(0, &[9]).expect("written through");
        assert_eq!(bytes(&held.0.under)[0], 9);
    }
}
