//! Docker's contexts: the engine that `docker context use` chose.
//!
//! A folder of Docker's own keeps `config.json` with the name of the current one, and a
//! folder with `meta.json` for each.
//! <https://docs.docker.com/engine/manage-resources/contexts/>

use std::path::Path;

use serde::Deserialize;

use crate::Address;

/// The context that stands for `DOCKER_HOST` and the usual socket.
const DEFAULT: &str = "default";

#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Settings {
    current_context: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Meta {
    name: String,
    endpoints: Endpoints,
}

#[derive(Deserialize)]
struct Endpoints {
    docker: Endpoint,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Endpoint {
    host: String,
}

/// Where the engine of a context is: of the named one, else of the one in use in Docker's
/// folder (`~/.docker`). None where that is Docker's default.
pub fn in_use(folder: &Path, named: Option<&str>) -> Option<Address> {
    let current = || Some(read::<Settings>(&folder.join("config.json"))?.current_context);
    let name = named.map(str::to_owned).or_else(current)?;
    if name.is_empty() || name == DEFAULT {
        return None;
    }
    let folders = std::fs::read_dir(folder.join("contexts/meta"));
    let mut metas = folders
        .into_iter()
        .flatten()
        .filter_map(|entry| read::<Meta>(&entry.ok()?.path().join("meta.json")));
    Some(match metas.find(|meta| meta.name == name) {
        Some(meta) => Address::parse(&meta.endpoints.docker.host),
        None => Address::Unspoken(format!("there is no Docker context '{name}'")),
    })
}

fn read<T: for<'a> Deserialize<'a>>(path: &Path) -> Option<T> {
    serde_json::from_slice(&std::fs::read(path).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_context_in_use_says_where_the_engine_is() {
        let folder = tempfile::tempdir().expect("a folder");
        let folder = folder.path();
        let write = |name: &str, text: &str| {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
            std::fs::write(path, text).expect("a new file");
        };
        let meta = |name: &str, host: &str| {
            format!(
                r#"{{"Name":"{name}","Metadata":{{}},"Endpoints":{{"docker":{{"Host":"{host}","SkipTLSVerify":false}}}}}}"#
            )
        };
        let shown = |named| in_use(folder, named).map(|address| address.to_string());
        assert_eq!(shown(None), None, "no folder");
        write("config.json", r#"{"auths":{}}"#);
        assert_eq!(shown(None), None, "no context in use");
        write(
            "contexts/meta/a/meta.json",
            &meta("colima", "unix:///c/docker.sock"),
        );
        write("contexts/meta/b/meta.json", &meta("far", "tcp://far:2375"));
        write("contexts/meta/c/meta.json", "{");
        write("config.json", r#"{"currentContext":"colima"}"#);
        assert_eq!(shown(None).as_deref(), Some("unix:///c/docker.sock"));
        assert_eq!(shown(Some("far")).as_deref(), Some("tcp://far:2375"));
        assert_eq!(shown(Some("default")), None);
        let nowhere = in_use(folder, Some("near"));
        assert_eq!(
            nowhere,
            Some(Address::Unspoken(
                "there is no Docker context 'near'".into()
            ))
        );
    }
}
