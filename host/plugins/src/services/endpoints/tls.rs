//! Whom an endpoint is believed to be, and who the host says it is.

use std::path::Path;
use std::sync::Arc;

use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

use crate::operator::{Address, Endpoint};

/// What makes TLS connections to the endpoint; none where it speaks none.
///
/// # Errors
/// Files that are not there or are no certificates: a sentence.
pub fn connector(
    endpoint: &Endpoint,
) -> Result<Option<(TlsConnector, ServerName<'static>)>, String> {
    let Address::Tcp {
        host, tls: true, ..
    } = &endpoint.url.address
    else {
        let files = [&endpoint.ca, &endpoint.certificate, &endpoint.key];
        return match files.into_iter().any(Option::is_some) {
            true => Err("`ca`, `certificate` and `key` are for https://".into()),
            false => Ok(None),
        };
    };
    let name = ServerName::try_from(host.clone()).map_err(|error| error.to_string())?;
    let roots = match &endpoint.ca {
        Some(file) => of_file(file)?,
        None => of_machine()?,
    };
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots);
    let config = match (&endpoint.certificate, &endpoint.key) {
        (None, None) => config.with_no_client_auth(),
        (Some(certificate), Some(key)) => {
            let unread = |error| format!("cannot read the key in {}: {error}", key.display());
            let key = PrivateKeyDer::from_pem_file(key).map_err(unread)?;
            let chain = certificates(certificate)?;
            let unfit = |error| format!("`certificate` and `key` do not fit: {error}");
            config.with_client_auth_cert(chain, key).map_err(unfit)?
        }
        _ => return Err("`certificate` and `key` go together".into()),
    };
    Ok(Some((TlsConnector::from(Arc::new(config)), name)))
}

fn of_file(file: &Path) -> Result<RootCertStore, String> {
    let mut roots = RootCertStore::empty();
    for certificate in certificates(file)? {
        let unfit = |error| format!("a certificate in {}: {error}", file.display());
        roots.add(certificate).map_err(unfit)?;
    }
    Ok(roots)
}

fn of_machine() -> Result<RootCertStore, String> {
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    // Some of those that machines have are too old for anybody to read.
    let (added, _) = roots.add_parsable_certificates(found.certs);
    match added {
        0 => Err("this machine trusts no authority: name one in `ca`".into()),
        _ => Ok(roots),
    }
}

fn certificates(file: &Path) -> Result<Vec<CertificateDer<'static>>, String> {
    let unread = |error| format!("cannot read {}: {error}", file.display());
    let read = CertificateDer::pem_file_iter(file).map_err(unread)?;
    let all = read.collect::<Result<Vec<_>, _>>().map_err(unread)?;
    match all.is_empty() {
        true => Err(format!("there is no certificate in {}", file.display())),
        false => Ok(all),
    }
}
