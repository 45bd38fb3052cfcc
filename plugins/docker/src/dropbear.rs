//! An SSH server for images that have none: this machine's Dropbear with the libraries that
//! it needs, to be put anywhere.

use std::path::{Path, PathBuf};

use crate::programs::{self, Failure};

/// Where programs of administrators are.
const FOLDERS: &[&str] = &["/usr/local/sbin", "/usr/sbin", "/usr/local/bin", "/usr/bin"];
/// Where it is in an instance.
const FOLDER: &str = "opt/orrery/dropbear";

/// A file of an instance.
pub(crate) struct File {
    /// Path without the leading slash.
    pub(crate) path: String,
    /// What is in it.
    pub(crate) content: Vec<u8>,
}

/// The files that make a Dropbear, where this machine has one. `FOLDER/start` starts it.
pub(crate) async fn files() -> std::io::Result<Vec<File>> {
    let mut programs = FOLDERS
        .iter()
        .map(|folder| Path::new(folder).join("dropbear"));
    let Some(program) = programs.find(|path| path.is_file()) else {
        return Ok(Vec::new());
    };
    let listed = match programs::start("ldd", &[&program], "").await {
        Ok(listed) => listed,
        // Linked statically, it is none of those that `ldd` reads.
        Err(Failure::Program(_)) => String::new(),
        Err(why) => return Err(std::io::Error::other(why.to_string())),
    };
    let libraries = libraries(&listed);
    let is_loader = |path: &&PathBuf| name(path).starts_with("ld-");
    let Some(loader) = libraries.iter().find(is_loader) else {
        // Linked statically: it starts by itself.
        return Ok(vec![file("start", &program).await?]);
    };
    let start = format!(
        "#!/bin/sh\nexec /{FOLDER}/{loader} --library-path /{FOLDER} /{FOLDER}/dropbear \"$@\"\n",
        loader = name(loader),
    );
    let mut files = vec![
        File {
            path: format!("{FOLDER}/start"),
            content: start.into_bytes(),
        },
        file("dropbear", &program).await?,
    ];
    for library in &libraries {
        files.push(file(name(library), library).await?);
    }
    Ok(files)
}

async fn file(name: &str, from: &Path) -> std::io::Result<File> {
    Ok(File {
        path: format!("{FOLDER}/{name}"),
        content: tokio::fs::read(from).await?,
    })
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

/// The files that `ldd` names.
fn libraries(listed: &str) -> Vec<PathBuf> {
    let lines = listed.lines().map(str::trim);
    let found = lines.filter_map(|line| {
        let path = line.split_once("=> ").map_or(line, |(_, path)| path);
        path.split(" (").next().filter(|path| path.starts_with('/'))
    });
    found.map(PathBuf::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ldd_names_libraries_and_the_loader() {
        let listed = "\tlinux-vdso.so.1 (0x00007ffe)\n\
            \tlibz.so.1 => /lib/x86_64-linux-gnu/libz.so.1 (0x00007f1e)\n\
            \tlibgone.so.1 => not found\n\
            \t/lib64/ld-linux-x86-64.so.2 (0x00007f1e)\n";
        let expected = [
            "/lib/x86_64-linux-gnu/libz.so.1",
            "/lib64/ld-linux-x86-64.so.2",
        ];
        assert_eq!(libraries(listed), expected.map(PathBuf::from));
        assert_eq!(
            libraries("\tnot a dynamic executable\n"),
            Vec::<PathBuf>::new()
        );
    }
}
