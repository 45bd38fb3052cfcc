//! The storage pool: AMIs, disks and what else a machine needs, as volumes. All goes through
//! libvirt, for the pool may be on another machine.

use orrery_sdk::contract::{Error, Kind, Result};
use virt::connect::Connect;
use virt::storage_pool::StoragePool;
use virt::storage_vol::StorageVol;
use virt::stream::Stream;

use crate::connection::{failed, found};
use crate::xml::Element;

/// Bytes in a MiB.
pub(crate) const MIB: u64 = 1 << 20;

/// The pool of a connection.
pub(crate) struct Pool {
    name: String,
    folder: Option<String>,
    pool: StoragePool,
    connection: Connect,
}

/// The format of a volume's content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    Qcow2,
    Raw,
}

impl Format {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Qcow2 => "qcow2",
            Self::Raw => "raw",
        }
    }
}

impl Pool {
    /// # Errors
    /// `unavailable`: there is no such pool, or it is not active.
    pub(crate) fn open(connection: &Connect, name: &str) -> Result<Self> {
        let missing = |why: &str| {
            let text = format!("the storage pool '{name}' is not there: {why}");
            Error::new(Kind::Unavailable, text)
        };
        let pool = StoragePool::lookup_by_name(connection, name);
        let pool = pool.map_err(|why| missing(why.message()))?;
        match pool.is_active() {
            Ok(true) => {}
            _ => return Err(missing("it is not started")),
        }
        let described = pool.get_xml_desc(0);
        let described = described.map_err(|why| failed("read the storage pool", &why))?;
        let described = Element::parse(&described)?;
        let is_folder = matches!(described.attribute("type"), Some("dir" | "fs" | "netfs"));
        let folder = described.text_at(&["target", "path"]).map(str::to_owned);
        Ok(Self {
            name: name.to_owned(),
            folder: folder.filter(|_| is_folder),
            pool,
            connection: connection.clone(),
        })
    }

    /// Its name.
    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// The folder that it is, on the hypervisor's machine; none where it is no folder.
    pub(crate) fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// All volumes, files that somebody put there just now among them.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn volumes(&self) -> Result<Vec<(String, Element)>> {
        self.refresh()?;
        let all = self.pool.list_all_volumes(0);
        let all = all.map_err(|why| failed("list the storage pool", &why))?;
        // One that goes meanwhile is none.
        let described = all.iter().filter_map(|volume| {
            let name = volume.get_name().ok()?;
            let text = volume.get_xml_desc(0).ok()?;
            Some((name, Element::parse(&text).ok()?))
        });
        Ok(described.collect())
    }

    /// Looks at the pool anew.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn refresh(&self) -> Result<()> {
        let refreshed = self.pool.refresh(0);
        // Somebody else is at it, and then it is fresh as well.
        match refreshed {
            Err(why) if !why.message().contains("asynchronous jobs running") => {
                Err(failed("refresh the storage pool", &why))
            }
            _ => Ok(()),
        }
    }

    /// # Errors
    /// libvirt's.
    pub(crate) fn find(&self, name: &str) -> Result<Option<StorageVol>> {
        found(
            "find a volume",
            StorageVol::lookup_by_name(&self.pool, name),
        )
    }

    /// # Errors
    /// `not-found`: it is not there.
    pub(crate) fn existing(&self, name: &str) -> Result<StorageVol> {
        let missing = || Error::not_found(format!("the storage pool has no {name}"));
        self.find(name)?.ok_or_else(missing)
    }

    /// Makes a volume, in place of one of the same name.
    ///
    /// # Errors
    /// `capacity`: the pool is full.
    pub(crate) fn make(
        &self,
        name: &str,
        format: Format,
        bytes: u64,
        over: Option<&StorageVol>,
    ) -> Result<StorageVol> {
        self.delete(name)?;
        let mut volume = volume(name, format, bytes);
        if let Some(over) = over {
            let path = over
                .get_path()
                .map_err(|why| failed("find an image", &why))?;
            volume = volume.child(
                Element::new("backingStore")
                    .child(Element::new("path").text(path))
                    .child(Element::new("format").with("type", Format::Qcow2.name())),
            );
        }
        let made = StorageVol::create_xml(&self.pool, &volume.write(), 0);
        made.map_err(|why| failed(&format!("make the volume {name}"), &why))
    }

    /// Makes a volume with the whole content of another, which nothing may write to
    /// meanwhile.
    ///
    /// # Errors
    /// `capacity`: the pool is full.
    pub(crate) fn copy(&self, name: &str, from: &StorageVol, bytes: u64) -> Result<StorageVol> {
        self.delete(name)?;
        let volume = volume(name, Format::Qcow2, bytes);
        let made = StorageVol::create_xml_from(&self.pool, &volume.write(), from, 0);
        made.map_err(|why| failed(&format!("copy into {name}"), &why))
    }

    /// Makes a volume with this content.
    ///
    /// # Errors
    /// `capacity`: the pool is full.
    pub(crate) fn put(&self, name: &str, content: &[u8]) -> Result<StorageVol> {
        let length = u64::try_from(content.len()).unwrap_or(u64::MAX);
        let volume = self.make(name, Format::Raw, length, None)?;
        let told = |why| failed(&format!("write {name}"), &why);
        let stream = Stream::new(&self.connection, 0).map_err(told)?;
        volume.upload(&stream, 0, length, 0).map_err(told)?;
        let mut left = content;
        while !left.is_empty() {
            let sent = stream.send(left).map_err(told)?;
            left = left.get(sent..).unwrap_or_default();
        }
        stream.finish().map_err(told)?;
        Ok(volume)
    }

    /// The end of what is in a raw volume.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn tail(&self, name: &str, most: u64) -> Result<Vec<u8>> {
        let Some(volume) = self.find(name)? else {
            return Ok(Vec::new());
        };
        let told = |why| failed(&format!("read {name}"), &why);
        let length = volume.get_info().map_err(told)?.capacity;
        let from = length.saturating_sub(most);
        if length == from {
            return Ok(Vec::new());
        }
        let stream = Stream::new(&self.connection, 0).map_err(told)?;
        volume
            .download(&stream, from, length - from, 0)
            .map_err(told)?;
        let content = received(&stream).map_err(told)?;
        stream.finish().map_err(told)?;
        Ok(content)
    }

    /// Deletes a volume; absence is success.
    ///
    /// # Errors
    /// libvirt's.
    pub(crate) fn delete(&self, name: &str) -> Result<()> {
        let Some(volume) = self.find(name)? else {
            return Ok(());
        };
        found(&format!("delete the volume {name}"), volume.delete(0)).map(drop)
    }
}

/// Whatever comes until the end of a stream.
pub(crate) fn received(stream: &Stream) -> std::result::Result<Vec<u8>, virt::error::Error> {
    let (mut content, mut part) = (Vec::new(), vec![0; 65_536]);
    loop {
        let length = stream.recv(&mut part)?;
        if length == 0 {
            return Ok(content);
        }
        content.extend_from_slice(&part[..length]);
    }
}

fn volume(name: &str, format: Format, bytes: u64) -> Element {
    let target = Element::new("target").child(Element::new("format").with("type", format.name()));
    Element::new("volume")
        .child(Element::new("name").text(name))
        .child(Element::new("capacity").with("unit", "bytes").text(bytes))
        .child(Element::new("allocation").text(0))
        .child(target)
}
