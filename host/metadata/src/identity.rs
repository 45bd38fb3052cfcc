//! Signatures of the instance identity document, and the certificate that they are
//! verified with: `dynamic/instance-identity/{signature,pkcs7,rsa2048}`.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-iid.html>
//!
//! One RSA key signs all three. AWS has a 1024-bit DSA key with SHA-1 behind `pkcs7`, which
//! OpenSSL refuses under hardened policies; with this certificate the same commands verify.
//! One document has one set of signatures, so they may be kept.

use std::str::FromStr as _;
use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{
    EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos,
};
use rand_chacha::{ChaCha20Rng, rand_core::SeedableRng};
use rsa::pkcs1v15::SigningKey;
use rsa::pkcs8::{DecodePrivateKey, EncodePrivateKey};
use rsa::signature::{Keypair, SignatureEncoding, Signer};
use rsa::{PrivateKey, sha2::Sha256};
use x509_cert::builder::{self, Builder, CertificateBuilder, profile::BuilderProfile};
use x509_cert::certificate::{Certificate, TbsCertificate};
use x509_cert::der::asn1::{OctetString, SetOfVec};
use x509_cert::der::oid::ObjectIdentifier;
use x509_cert::der::{self, Any, DecodePem, Encode, EncodePem, Tag, pem::LineEnding};
use x509_cert::ext::Extension;
use x509_cert::name::Name;
use x509_cert::serial_number::SerialNumber;
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfo, SubjectPublicKeyInfoRef};
use x509_cert::time::Validity;

const BITS: usize = 2048;
const SUBJECT: &str = "C=US,ST=Washington State,L=Seattle,O=Orrery,CN=Orrery instance identity";
/// A hundred years: clocks of emulators are set on.
const VALID: Duration = Duration::from_secs(100 * 31_557_600);
/// What AWS puts in a line of base64.
const LINE: usize = 76;

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const RSA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.1.1");

const KEY_END: &str = "-----END PRIVATE KEY-----\n";

/// Why there is no identity.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// No primes were found; not seen.
    #[error("no RSA key could be made")]
    Key(#[from] rsa::Error),
    /// The certificate could not be made; not seen.
    #[error("no certificate could be made")]
    Certificate(#[from] builder::Error),
    /// What was kept is no private key, or it cannot be written down.
    #[error("the private key is no PKCS#8 PEM")]
    Pkcs8(#[from] rsa::pkcs8::Error),
    /// What was kept is no certificate, or it cannot be written down.
    #[error("the certificate is no PEM")]
    Der(#[from] der::Error),
    /// The certificate is of another key.
    #[error("the certificate is not of the private key")]
    Mismatch,
}

/// What vouches for instance identity documents. It has no `Debug`: the key must not reach
/// a log.
pub struct Identity {
    key: SigningKey<Sha256>,
    signer: SignerIdentifier,
    certificate: String,
}

/// What a metadata service serves beside a document, without a newline at the end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signatures {
    /// The signature alone, of RSA with SHA-256.
    pub signature: String,
    /// The document signed, as PKCS#7 without its `BEGIN` and `END` lines.
    pub pkcs7: String,
    /// The same, of the key with 2048 bits.
    pub rsa2048: String,
}

impl Identity {
    /// Makes a key and its certificate, valid from `now`, a time since 1970, out of a seed
    /// that must be as random as the key is to be. Keep it off threads that serve others.
    ///
    /// # Errors
    /// None is known.
    pub fn generate(seed: [u8; 32], now: Duration) -> Result<Self, IdentityError> {
        let mut rng = ChaCha20Rng::from_seed(seed);
        let key = SigningKey::<Sha256>::new(PrivateKey::new(&mut rng, BITS)?);
        let subject = Name::from_str(SUBJECT)?;
        let serial = SerialNumber::generate(&mut rng);
        let validity = Validity::new(time(now)?, time(now + VALID)?);
        let public = SubjectPublicKeyInfo::from_key(&key.verifying_key())
            .map_err(|error| IdentityError::Certificate(error.into()))?;
        let builder = CertificateBuilder::new(SelfSigned(subject), serial, validity, public)?;
        Self::of(key.clone(), &builder.build(&key)?)
    }

    /// What [`Identity::to_pem`] wrote.
    ///
    /// # Errors
    /// Text that is none of it, or that does not belong together.
    pub fn from_pem(pem: &str) -> Result<Self, IdentityError> {
        let (key, certificate) = pem.split_at(pem.find(KEY_END).map_or(0, |at| at + KEY_END.len()));
        let key = SigningKey::new(PrivateKey::from_pkcs8_pem(key)?);
        Self::of(key, &Certificate::from_pem(certificate)?)
    }

    fn of(key: SigningKey<Sha256>, certificate: &Certificate) -> Result<Self, IdentityError> {
        let own = SubjectPublicKeyInfo::from_key(&key.verifying_key())
            .map_err(|error| IdentityError::Certificate(error.into()))?;
        if certificate.tbs_certificate().subject_public_key_info() != &own {
            return Err(IdentityError::Mismatch);
        }
        Ok(Self {
            key,
            signer: SignerIdentifier::from(certificate),
            certificate: certificate.to_pem(LineEnding::LF)?,
        })
    }

    /// The private key and the certificate, to be kept where nobody else reads.
    ///
    /// # Errors
    /// None is known.
    pub fn to_pem(&self) -> Result<String, IdentityError> {
        let key = self.key.to_pkcs8_pem(LineEnding::LF)?;
        Ok(format!("{}{}", key.as_str(), self.certificate))
    }

    /// The certificate, as PEM.
    pub fn certificate(&self) -> &str {
        &self.certificate
    }

    /// Signs a document.
    ///
    /// # Panics
    /// Where the document has more than 256 MiB, which is the most that DER can hold.
    pub fn sign(&self, document: &[u8]) -> Signatures {
        let signature = self.key.sign(document).to_vec();
        let message = self
            .message(document, &signature)
            .expect("names, numbers and a document below 256 MiB can be encoded");
        let message = lines(&message);
        Signatures {
            signature: lines(&signature),
            pkcs7: message.clone(),
            rsa2048: message,
        }
    }

    /// A signed message with its content and without the certificate.
    fn message(&self, document: &[u8], signature: &[u8]) -> der::Result<Vec<u8>> {
        let signer = SignerInfo {
            version: CmsVersion::V1,
            sid: self.signer.clone(),
            digest_alg: algorithm(SHA_256),
            signed_attrs: None,
            signature_algorithm: algorithm(RSA),
            signature: OctetString::new(signature)?,
            unsigned_attrs: None,
        };
        let signed = SignedData {
            version: CmsVersion::V1,
            digest_algorithms: SetOfVec::try_from(vec![algorithm(SHA_256)])?,
            encap_content_info: EncapsulatedContentInfo {
                econtent_type: DATA,
                econtent: Some(Any::new(Tag::OctetString, document)?),
            },
            certificates: None,
            crls: None,
            signer_infos: SignerInfos::try_from(vec![signer])?,
        };
        ContentInfo {
            content_type: SIGNED_DATA,
            content: Any::encode_from(&signed)?,
        }
        .to_der()
    }
}

/// A certificate that its own key signs, and that says nothing of what it may be used for.
struct SelfSigned(Name);

impl BuilderProfile for SelfSigned {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        self.0.clone()
    }

    fn build_extensions(
        &self,
        _: SubjectPublicKeyInfoRef<'_>,
        _: SubjectPublicKeyInfoRef<'_>,
        _: &TbsCertificate,
    ) -> builder::Result<Vec<Extension>> {
        Ok(Vec::new())
    }
}

fn time(since: Duration) -> der::Result<x509_cert::time::Time> {
    let whole = Duration::from_secs(since.as_secs());
    let time = der::asn1::GeneralizedTime::from_unix_duration(whole)?;
    Ok(x509_cert::time::Time::GeneralTime(time))
}

fn algorithm(oid: ObjectIdentifier) -> AlgorithmIdentifierOwned {
    AlgorithmIdentifierOwned {
        oid,
        parameters: Some(Any::null()),
    }
}

/// Base64 in lines, the last one not ended.
fn lines(bytes: &[u8]) -> String {
    let text = STANDARD.encode(bytes);
    let mut out = String::with_capacity(text.len() + text.len() / LINE);
    let mut rest = text.as_str();
    while rest.len() > LINE {
        let (line, after) = rest.split_at(LINE);
        out.push_str(line);
        out.push('\n');
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests;
