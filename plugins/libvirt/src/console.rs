//! GetConsoleOutput and GetConsoleScreenshot.

use std::io::Cursor;

use image::ImageFormat;
use orrery_sdk::contract::vm::console::Console;
use orrery_sdk::contract::{Caller, Error, Kind, Result, Target};
use virt::stream::Stream;

use crate::connection::failed;
use crate::making::console_volume;
use crate::pool::received;
use crate::{Libvirt, machines};

impl Console for Libvirt {
    async fn output(&self, by: &Caller, machine: &Target, max_bytes: u32) -> Result<Vec<u8>> {
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &machine.instance_id)?;
        let pool = self.pool(&connection)?;
        pool.tail(&console_volume(&machine.name()?), max_bytes.into())
    }

    async fn screenshot(&self, by: &Caller, machine: &Target) -> Result<Vec<u8>> {
        let connection = self.hypervisor.connect()?;
        let machine = machines::existing(&connection, by, &machine.instance_id)?;
        let told = |why| failed("make a picture of the screen", &why);
        let stream = Stream::new(&connection, 0).map_err(told)?;
        machine.domain.screenshot(&stream, 0, 0).map_err(told)?;
        let picture = received(&stream).map_err(told)?;
        stream.finish().map_err(told)?;
        as_jpeg(&picture)
    }
}

/// libvirt gives PNG or PPM, by the hypervisor's age.
fn as_jpeg(picture: &[u8]) -> Result<Vec<u8>> {
    let broken = |why: image::ImageError| {
        Error::new(Kind::Internal, "the picture of the screen cannot be read")
            .with_detail(why.to_string())
    };
    let picture = image::load_from_memory(picture).map_err(broken)?;
    let mut jpeg = Cursor::new(Vec::new());
    let picture = picture.into_rgb8();
    picture
        .write_to(&mut jpeg, ImageFormat::Jpeg)
        .map_err(broken)?;
    Ok(jpeg.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_become_jpegs() {
        let ppm = b"P6\n2 1\n255\n\xff\x00\x00\x00\xff\x00";
        let jpeg = as_jpeg(ppm).expect("it is a picture");
        assert_eq!(jpeg.get(..3), Some(&[0xff, 0xd8, 0xff][..]));
        assert!(as_jpeg(b"no picture").is_err());
    }
}
