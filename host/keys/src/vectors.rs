//! What `openssl`, `ssh-keygen` and `puttygen` made, once. The keys open nothing.

/// `openssl genrsa -traditional 2048`
pub(crate) const RSA_PEM: &str = "\
-----BEGIN RSA PRIVATE KEY-----
MIIEpAIBAAKCAQEAufVo/i7DuLYHIWvxnjU8PuFsEsfnMjoh9KS1aLdN4ALEmNsa
Sm32ecdQ8EMazO2vx9EJVR7tNqkPLHIYBDg6e8qLhA28GbIMRi8N5NBjfc0LPOUK
1VQgT6hIAKC9fAn4foubgyABuzYzHascvZ66X/z6Jl3vXa8izo6PBfe4R3yHn65n
u9QKx56Q+MdTvFlBc2kHvQ+GmFTbZ8SbaoPvK+lPL3PQqATk2vrD7dU3xI5HZF4F
uuJtKusMB5UQ34HKBsWHMY83xWCwBn3PKqyNukJEQ1sSoCvnwGUolxHEUTqLjo76
7aYvStq6+2LRWuBwRHqqPkgzOVluczhR7Z7b4QIDAQABAoIBAFI5sAe4wOVjY6rF
EqzsiCubvJBfYRzl9I6659YaO26CetDGDQ19Kv+1ANaELY0QymmVxkUjrCs/vMxf
1LvE6yNCr8cf1Z0dC+1asA+Nj3iYWlA+TLiAftsKI3BXowF+XSkDbSuhUvKnaBnF
yCsWTP3Vm/ysC4QGxWLFSXuPiiXdKrzDvVJ/Xc1R4NbHrdOBp9thm+uGrYZPwwn8
eXhyPqsHRhPTqk5V4HtdZnEVhcVUpt3pzKHcxg7l5tZhm16xEGWTKB7mucGY84va
YlNkvSYgkSrtzpfwCICtUAtMkJokTvdsMTP11Mc5ue2vHQGd51A+cUNaeCnmaYEi
5sSiHksCgYEA6Dk6HeyUf/PPbbnG21jHDPNjcpiMIcOyWxmxv+vZrU80PTcKcN1y
L0UUZk5Q+sHi1k1eO6MyBA00l5c61KRO7QjSjt0qnG6lo+xNHNSiwH17h4F1Ezbr
cbcI7kD73ibGCrC1Q5phTtfMOjOTeQ7/rsduF6r3J4PTJm1ANcTaGXcCgYEAzP+K
i49YRnVW9yz1PJowNY9SpP6J8scQITUtz4wc9o2aQNSEMYXDK6tXYw5mBb7QvNwR
0cpBGwnYWEy2LuOZmDnRTAhXXhEZISokD+5pzmndJHvDsu+wRVYnEihazCE7qMAs
2UBdG0+PoVgLZKzncIAPLbao77giZQVcRtUNi2cCgYAFIX6POrLtQM3MdtZV8lgz
iQ0hcw1lkZVXPfIXc3aTxbQ5xgWNCNeFA9m3iPNxFueUJJF4b9qjDEelMcoy+I5l
3lQIpApU+nzealIp2Ojfp+Ya0Flt20DIemrQGM930RN/GPhoTfjobQwuHQWdHx+3
FODx1O0xClCYAMHybi8DcQKBgQCHEbSKgddLDVNQpzmqRXmQQK/WcLQZ15lEGBLo
FkybEu/Y2W2EZ7sR0eJRLRKBpJlKZsIC9X1yQElg3KKJQINaLnY9350ZKLDjDi4W
pSLn0w7XVAi8pHsDJGG38AjrSNZTONQUDPmL3h8n0qgnHFmd4XKezyR+VlerMh37
ubMj7wKBgQCbKHG24Uw/wnK/DRow9TdCiJoX7kqVg6TLHmN+Oi0ofVE/EdXIKQn3
LMANFqk2D0+zGiwmCRJjNutKcxTEjY3f8pnqa0NYlVkXWYZVS5ozS4cJcYmTUE0K
bRumemajS0kImENcDc0R+iN6ckdqEXh7PLMgqMqbM/3+ayf2Oi3Z0g==
-----END RSA PRIVATE KEY-----
";

/// `ssh-keygen -y`
pub(crate) const RSA_LINE: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQC59Wj+LsO4tgcha/GeNTw+4WwSx+cyOiH0pLVot03gAsSY2xpKbfZ5x1DwQxrM7a/H0QlVHu02qQ8schgEODp7youEDbwZsgxGLw3k0GN9zQs85QrVVCBPqEgAoL18Cfh+i5uDIAG7NjMdqxy9nrpf/PomXe9dryLOjo8F97hHfIefrme71ArHnpD4x1O8WUFzaQe9D4aYVNtnxJtqg+8r6U8vc9CoBOTa+sPt1TfEjkdkXgW64m0q6wwHlRDfgcoGxYcxjzfFYLAGfc8qrI26QkRDWxKgK+fAZSiXEcRROouOjvrtpi9K2rr7YtFa4HBEeqo+SDM5WW5zOFHtntvh";

/// `openssl pkcs8 -topk8 -nocrypt -outform DER | openssl sha1 -c`
pub(crate) const RSA_CREATED: &str = "ab:dc:5e:ad:49:6f:1e:8d:88:60:14:47:9b:76:69:50:ef:cf:1d:6e";

/// `openssl rsa -pubout -outform DER | openssl md5 -c`
pub(crate) const RSA_IMPORTED: &str = "60:f9:bc:e1:9d:71:00:d6:b7:c3:a2:0c:03:5c:d0:fd";

/// `openssl rsa -pubout`
pub(crate) const RSA_SPKI: &str = "\
-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAufVo/i7DuLYHIWvxnjU8
PuFsEsfnMjoh9KS1aLdN4ALEmNsaSm32ecdQ8EMazO2vx9EJVR7tNqkPLHIYBDg6
e8qLhA28GbIMRi8N5NBjfc0LPOUK1VQgT6hIAKC9fAn4foubgyABuzYzHascvZ66
X/z6Jl3vXa8izo6PBfe4R3yHn65nu9QKx56Q+MdTvFlBc2kHvQ+GmFTbZ8SbaoPv
K+lPL3PQqATk2vrD7dU3xI5HZF4FuuJtKusMB5UQ34HKBsWHMY83xWCwBn3PKqyN
ukJEQ1sSoCvnwGUolxHEUTqLjo767aYvStq6+2LRWuBwRHqqPkgzOVluczhR7Z7b
4QIDAQAB
-----END PUBLIC KEY-----
";

/// `ssh-keygen -e -m RFC4716`
pub(crate) const RSA_SSH2: &str = "\
---- BEGIN SSH2 PUBLIC KEY ----
Comment: \"2048-bit RSA, converted by me@home from OpenSSH\"
AAAAB3NzaC1yc2EAAAADAQABAAABAQC59Wj+LsO4tgcha/GeNTw+4WwSx+cyOiH0pLVot0
3gAsSY2xpKbfZ5x1DwQxrM7a/H0QlVHu02qQ8schgEODp7youEDbwZsgxGLw3k0GN9zQs8
5QrVVCBPqEgAoL18Cfh+i5uDIAG7NjMdqxy9nrpf/PomXe9dryLOjo8F97hHfIefrme71A
rHnpD4x1O8WUFzaQe9D4aYVNtnxJtqg+8r6U8vc9CoBOTa+sPt1TfEjkdkXgW64m0q6wwH
lRDfgcoGxYcxjzfFYLAGfc8qrI26QkRDWxKgK+fAZSiXEcRROouOjvrtpi9K2rr7YtFa4H
BEeqo+SDM5WW5zOFHtntvh
---- END SSH2 PUBLIC KEY ----
";

/// `puttygen -O private`
pub(crate) const RSA_PPK: &str = "\
PuTTY-User-Key-File-3: ssh-rsa
Encryption: none
Comment: imported-openssh-key
Public-Lines: 6
AAAAB3NzaC1yc2EAAAADAQABAAABAQC59Wj+LsO4tgcha/GeNTw+4WwSx+cyOiH0
pLVot03gAsSY2xpKbfZ5x1DwQxrM7a/H0QlVHu02qQ8schgEODp7youEDbwZsgxG
Lw3k0GN9zQs85QrVVCBPqEgAoL18Cfh+i5uDIAG7NjMdqxy9nrpf/PomXe9dryLO
jo8F97hHfIefrme71ArHnpD4x1O8WUFzaQe9D4aYVNtnxJtqg+8r6U8vc9CoBOTa
+sPt1TfEjkdkXgW64m0q6wwHlRDfgcoGxYcxjzfFYLAGfc8qrI26QkRDWxKgK+fA
ZSiXEcRROouOjvrtpi9K2rr7YtFa4HBEeqo+SDM5WW5zOFHtntvh
Private-Lines: 14
AAABAFI5sAe4wOVjY6rFEqzsiCubvJBfYRzl9I6659YaO26CetDGDQ19Kv+1ANaE
LY0QymmVxkUjrCs/vMxf1LvE6yNCr8cf1Z0dC+1asA+Nj3iYWlA+TLiAftsKI3BX
owF+XSkDbSuhUvKnaBnFyCsWTP3Vm/ysC4QGxWLFSXuPiiXdKrzDvVJ/Xc1R4NbH
rdOBp9thm+uGrYZPwwn8eXhyPqsHRhPTqk5V4HtdZnEVhcVUpt3pzKHcxg7l5tZh
m16xEGWTKB7mucGY84vaYlNkvSYgkSrtzpfwCICtUAtMkJokTvdsMTP11Mc5ue2v
HQGd51A+cUNaeCnmaYEi5sSiHksAAACBAOg5Oh3slH/zz225xttYxwzzY3KYjCHD
slsZsb/r2a1PND03CnDdci9FFGZOUPrB4tZNXjujMgQNNJeXOtSkTu0I0o7dKpxu
paPsTRzUosB9e4eBdRM263G3CO5A+94mxgqwtUOaYU7XzDozk3kO/67Hbheq9yeD
0yZtQDXE2hl3AAAAgQDM/4qLj1hGdVb3LPU8mjA1j1Kk/onyxxAhNS3PjBz2jZpA
1IQxhcMrq1djDmYFvtC83BHRykEbCdhYTLYu45mYOdFMCFdeERkhKiQP7mnOad0k
e8Oy77BFVicSKFrMITuowCzZQF0bT4+hWAtkrOdwgA8ttqjvuCJlBVxG1Q2LZwAA
AIEAmyhxtuFMP8Jyvw0aMPU3QoiaF+5KlYOkyx5jfjotKH1RPxHVyCkJ9yzADRap
Ng9PsxosJgkSYzbrSnMUxI2N3/KZ6mtDWJVZF1mGVUuaM0uHCXGJk1BNCm0bpnpm
o0tJCJhDXA3NEfojenJHahF4ezyzIKjKmzP9/msn9jot2dI=
Private-MAC: 671f3c063608544558b2667504347f942bf40a4f2ed11cc480562fb3677c04e1
";

/// `openssl genrsa 1024 | openssl rsa -pubout`
pub(crate) const RSA_1024_SPKI: &str = "\
-----BEGIN PUBLIC KEY-----
MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDBhlDeUJMXcFbZ9gey5Nr0U6MR
Dbbl6goXn1N58nxFaaAKY3MLbbOrBqmDr0sXY1rZrOWaFCdNAn1EixSitXG04kky
Qbiml+bIAn9+3fr8pe7/g46CDEipRnM8X6X5nlDZyW5R619anUq2nOc1/eMWe6io
H/sUhEMTFzU1qSI+OwIDAQAB
-----END PUBLIC KEY-----
";

/// `openssl genrsa 3072`, then `ssh-keygen -y`
pub(crate) const RSA_3072_LINE: &str = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABgQCiODeDLutq3jJy10kGAWaXj4zy/wOxBWxxe9u+LFXl2WapN3iWHqwldXB4yC8tk41lEPM1Y3SNx3duc3XHelcKeqfmZSfDYL05X2qcjuBmhXqeu5z2zYObsX0pOwW9niiIcl5ISBU7LD8MoON6H/c20kA9rYYbqnjYWaSDA0bdSL1EpI8StEI4v4FFfovkjYshLRdk81pke/LoVaJBle2sKn+RlULjzuON1eiNeIaN6mZydX3z3AN5WzCRDl5NwoidnD3cB3VYuE2Iu3kabRWUxZu6RXkyDjbuQ5oFpj07qn7xviYW9zTWfqTSUEHvHyU1geGDnbFLpOVdk0JRxAmofDiIfLd5sYT+/VRtv5pTmY7/MIpPQiEbAt0Qh4uFP8MsK4pI8Dn89cy33lw2PYjqii8F6YTJxOTuFwKJaADyaAO8roB1fOuHpumoI/dmJzPc32J5JNxHkAjQaWp9C8m8e7fYowiu3ylLBAhosZbVWh9g3ggnR1D3xnPabkgiR/s=";

/// `ssh-keygen -t ed25519 -N "" -C ""`
pub(crate) const ED25519_PEM: &str = "\
-----BEGIN OPENSSH PRIVATE KEY-----
b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW
QyNTUxOQAAACAsJmNdAvUVi/gYXbU95cTdzL3xZnXufnK3Q0taAoOSHgAAAIiQ5KRlkOSk
ZQAAAAtzc2gtZWQyNTUxOQAAACAsJmNdAvUVi/gYXbU95cTdzL3xZnXufnK3Q0taAoOSHg
AAAEAFeRapPtDU9qFXusserQucTHDz5bCMdL6jpPnNwIFB0CwmY10C9RWL+BhdtT3lxN3M
vfFmde5+crdDS1oCg5IeAAAAAAECAwQF
-----END OPENSSH PRIVATE KEY-----
";

/// The public half of it.
pub(crate) const ED25519_LINE: &str =
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAICwmY10C9RWL+BhdtT3lxN3MvfFmde5+crdDS1oCg5Ie";

/// `ssh-keygen -l` of it, with the padding that EC2 shows.
pub(crate) const ED25519_FINGERPRINT: &str = "pII3JMFGet//1ZghQGPj8ccAhiSE6Chxtp7bPw/vaqw=";

/// `puttygen -O private` of it.
pub(crate) const ED25519_PPK: &str = "\
PuTTY-User-Key-File-3: ssh-ed25519
Encryption: none
Comment: 
Public-Lines: 2
AAAAC3NzaC1lZDI1NTE5AAAAICwmY10C9RWL+BhdtT3lxN3MvfFmde5+crdDS1oC
g5Ie
Private-Lines: 1
AAAAIAV5Fqk+0NT2oVe6yx6tC5xMcPPlsIx0vqOk+c3AgUHQ
Private-MAC: da1ab53e9ada7143a5c9ee3164c318b318ac71667df21214c2174f3f2b3227d9
";

/// `openssl genpkey -algorithm ed25519 | openssl pkey -pubout`
pub(crate) const ED25519_SPKI: &str = "\
-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAI42WxtO5q4OuMbLzKTWLwvyqVOIc4i//hOfpapO5x74=
-----END PUBLIC KEY-----
";
