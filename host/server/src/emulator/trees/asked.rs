//! What people ask of instances' metadata: the control API looks as the instance would.

use std::collections::BTreeMap;

use bytes::Bytes;
use hyper::header::{HeaderMap, HeaderName, HeaderValue};
use hyper::{Method, StatusCode};
use orrery_compute::InstanceKey;
use orrery_core::operations::instances::machines::NOTES;
use orrery_core::resources::Instance;
use orrery_metadata::service::{Ask, TOKEN, TTL};

use super::Trees;
use crate::emulator::key;
use crate::metadata::NOTE;
use crate::service::{ControlError, MetadataFacts};

/// Names that are looked at for all of an instance's metadata: plugins may have no end.
const LOOKS: usize = 4_096;
/// How long the session is good for that asks for one path, in seconds.
const SESSION: HeaderValue = HeaderValue::from_static("60");

impl Trees {
    /// What the instance gets for the path of a request.
    pub(in crate::emulator) async fn asked(
        &self,
        id: &str,
        path: &str,
    ) -> Result<Bytes, ControlError> {
        let (key, _) = self.located(id)?;
        let ask = async |method, path, header: (HeaderName, HeaderValue)| {
            let headers = HeaderMap::from_iter([header]);
            let ask = Ask {
                method: &method,
                path,
                headers: &headers,
            };
            let answer = self.answer(&key, &ask, false).await;
            let (status, body) = (answer.response.status(), answer.response.into_body());
            match status {
                StatusCode::OK => Ok(body),
                StatusCode::FORBIDDEN => Err(format!("the metadata of {id} is switched off")),
                _ => Err(format!("{id} finds nothing at /{path}")),
            }
            .map_err(ControlError::Missing)
        };
        let token = ask(Method::PUT, "latest/api/token", (TTL, SESSION)).await?;
        let token = HeaderValue::from_maybe_shared(token);
        let token = token.map_err(|error| ControlError::Refused(error.to_string()))?;
        ask(Method::GET, path, (TOKEN, token)).await
    }

    /// All that the instance may find, and where.
    pub(in crate::emulator) async fn all(&self, id: &str) -> Result<MetadataFacts, ControlError> {
        let (key, endpoint) = self.located(id)?;
        let kept = self.of(&key).filter(|kept| kept.tree.facts.is_up());
        let kept = kept.ok_or_else(|| ControlError::Missing(format!("{id} does not run")))?;
        let with = self.with(&key, &kept);
        let files = with.machine().files(LOOKS).await;
        let text = |body: Bytes| String::from_utf8_lossy(&body).into_owned();
        let files = files.into_iter().map(|(path, body)| (path, text(body)));
        Ok(MetadataFacts {
            endpoint,
            files: files.collect::<BTreeMap<_, _>>(),
        })
    }

    /// The instance with this id, in whichever realm it is, and its address for metadata.
    fn located(&self, id: &str) -> Result<(InstanceKey, Option<String>), ControlError> {
        let realms = self.store.snapshots();
        let mut found = realms.iter().filter_map(|realm| {
            let table = realm.table::<Instance>();
            let ordinal = table.ordinal(id)?;
            let mut tags = table.at(ordinal)?.tags.iter();
            let note = tags.find(|tag| tag.key.strip_prefix(NOTES) == Some(NOTE));
            let endpoint = note.map(|tag| tag.value.to_string());
            Some((key(&realm.key, ordinal), endpoint))
        });
        let missing = || ControlError::Missing(format!("the instance {id} does not exist"));
        found.next().ok_or_else(missing)
    }
}
