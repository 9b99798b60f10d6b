BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0018');
CREATE TABLE "allocation" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	weight NUMERIC(12, 4) NOT NULL, 
	amount_minor BIGINT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (id), 
	CONSTRAINT ck_allocation_weight_not_negative CHECK (weight >= 0), 
	CONSTRAINT uq_allocation_campaign_id_platform UNIQUE (campaign_id, platform), 
	CONSTRAINT ck_allocation_amount_not_negative CHECK (amount_minor >= 0), 
	CONSTRAINT fk_allocation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_allocation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "allocation" VALUES(3,'instagram',1,5000,1,'T1');
INSERT INTO "allocation" VALUES(3,'tiktok',1,5000,2,'T1');
CREATE TABLE "approval" (
	campaign_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	subject VARCHAR(32) NOT NULL, 
	deliverable_id INTEGER, 
	terms_id INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	fingerprint VARCHAR(64) NOT NULL, 
	round INTEGER NOT NULL, 
	proposal JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_approval PRIMARY KEY (id), 
	CONSTRAINT uq_approval_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_terms_id FOREIGN KEY(workspace_id, terms_id) REFERENCES terms (workspace_id, id), 
	CONSTRAINT ck_approval_approvalstate CHECK (state IN ('open', 'decided', 'settled', 'superseded')), 
	CONSTRAINT fk_approval_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_approval_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "approval" VALUES(1,3,'content',1,NULL,1,2,'4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7',1,'{}','settled','UCLEO','2026-11-02 09:00:11.000000',1,'T1');
INSERT INTO "approval" VALUES(2,8,'content',2,NULL,3,4,'950570159b159f81b9ef0217b06250bda62d6964efdcdffe5238e6c8da7d954c',1,'{}','open','UCLEO','2027-01-01 09:00:33.000000',2,'T1');
INSERT INTO "approval" VALUES(2,12,'overspend',NULL,5,NULL,NULL,'7ccb38bd9b83dd54ae141d673e65ee7a09055ff7f51a9ad4221b0a365e054c52',1,'{}','open','UMAYA','2027-01-01 09:00:44.000000',3,'T1');
INSERT INTO "approval" VALUES(2,13,'budget_raise',NULL,NULL,NULL,NULL,'853ad68ecdbc2b2002a75a217d8387f05d3f949e94e4fac0e8c53645cae31659',1,'{"budget_minor": 9000000, "reason": "It must be so."}','open','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
CREATE TABLE "audit" (
	campaign_id INTEGER, 
	at DATETIME NOT NULL, 
	actor_id VARCHAR(32) NOT NULL, 
	action VARCHAR(64) NOT NULL, 
	subject VARCHAR(64) NOT NULL, 
	subject_id INTEGER, 
	details JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_id VARCHAR(32), 
	via VARCHAR(16) NOT NULL, 
	release VARCHAR(32) NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	digest VARCHAR(64), 
	CONSTRAINT pk_audit PRIMARY KEY (id), 
	CONSTRAINT fk_audit_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_audit_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','money role changed','',NULL,'{"role": "marketing_director", "was": [], "now": ["UDORA"]}',1,'T1',NULL,'itself','0.3.0','3278ae9e6e5204be4cd074ad9981ee9f','79a49165ec19fb217082683095bdfee6e959f42fb0850b8b4e993bfb30d32002');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"marketing_manager": ["UMAYA", "UMILO"], "content_specialist": ["SCONTENT"], "marketing_director": ["UDORA"], "design_team": ["UDESI"]}}',2,'T1',NULL,'itself','0.3.0','16354b6c6759ec566a08cab5cd623f03','c92079f64953ed0c0d1dda6782f7a330c61df6ab825f05d3597d8e3985d506d4');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','influencers imported','',NULL,'{"outcomes": {"added": 12, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',3,'T1',NULL,'itself','0.3.0','f40d7d25fbdf1ab0247be308200c55be','63b9e970dd7eacd580709f86de9321029ef1df57e05fe454832185a169d15b04');
INSERT INTO "audit" VALUES(NULL,'2026-11-02 09:00:00.000000','UADA','roles given','',NULL,'{"roles": {"creative_team": ["UCREA", "UCRIS"], "copywriter": ["UWREN"]}}',4,'T1',NULL,'itself','0.3.0','da8d220505002d8589e74f89e5b1f5ee','2fbb3dbbbdbe12384476d8de627f5d1bfccc9e75edd5c8e4413fc9dd8a16c5d1');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','campaign made','',NULL,'{"name": "Glow", "workflow": "influencer"}',5,'T1',NULL,'itself','0.3.0','4589cc4bf668be5cd659b8b1ec7bcb18','f9b66840fd0944607a8c8a6ce47c1823693cb28d19058d0a038495b50c9a9c78');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','cost added','cost',1,'{}',6,'T1',NULL,'itself','0.3.0','bfca04084925eefa5bc14698650d4437','ff9f62913e91bb9b08211de8e669df778a7cbbbe76a54c9480996a64b253ea56');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',7,'T1',NULL,'itself','0.3.0','bb6fc5e37debda1860d6c8aebe649ca0','016e580c91a7a296c518a15605d72c06678715b16bd2bad6ea3334df5ecfd58e');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:00.000000','UMAYA','terms agreed','terms',1,'{}',8,'T1',NULL,'itself','0.3.0','50cd64bf5acaaf9ddc1bd9664deb0a42','4c29c2f9b1475907e51b7a4899f414719195ac0d37af8f3d3e644e77ddd3fd13');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','terms count','terms',1,'{}',9,'T1',NULL,'itself','0.3.0','a2c208810ecf457f315678f4c686df4f','6a0e2b85b327b10215b6dd845a5ea8c9f2c597aea661c2a0a08c890b74e733f8');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','greenlight','influencer contacted','participation',1,'{}',10,'T1',NULL,'itself','0.3.0','632d636f41372404fb4860fde12055e5','77cb43195abb6b2b20e4405c5aa7aac4dddb706805a57c5e312774db62f037cd');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','draft handed in','deliverable',1,'{"round": 1}',11,'T1',NULL,'itself','0.3.0','3c49c60c895f8d420f7fbb3fd5fd9e1f','81badd981fb43153bd5ecc043e97d14482f4600ac4125a010e8474dfc58bb73e');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:11.000000','UCLEO','decided approve','approval',1,'{"reason": "It must be so.", "part": null, "category": "brand", "round": 1, "fingerprint": "4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7"}',12,'T1',NULL,'itself','0.3.0','069d0444f7bcbf988c8e00d1ec772c27','4fa7ee9fd3ca32e0accfbffed476ffa5476e605cf0f10a7b8da759f9d4819623');
INSERT INTO "audit" VALUES(1,'2026-11-02 09:00:22.000000','UCLEO','post published','deliverable',1,'{"permalink": "https://instagram.example/p/1", "late": false}',13,'T1',NULL,'itself','0.3.0','6671c88f5a8be737c3a463ab7d353197','aa3fcf09f1b46c78fe59f1aed8cdb1982e51b860554d5a0e333d68ea9953aebb');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:22.000000','UCLEO','results entered','deliverable',1,'{"measured_on": "2027-01-01"}',14,'T1',NULL,'itself','0.3.0','b99d27157d671347a779136910566113','1ae234fa104a3f816b55d5884b0653fa099f8f62e36b5f290185410410cd84e7');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','campaign made','',NULL,'{"name": "Open", "workflow": "influencer"}',15,'T1',NULL,'itself','0.3.0','dd7f06ea5188de13a0096dba0b8e39c7','b3fceae7813e64f6f831c93d5e96277e6a60c053ea8eb18b6829dbe3415f6516');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow12"]}',16,'T1',NULL,'itself','0.3.0','6fd53d8c99f3ce2bcb10b65fb026a66b','599632efe1beaa26572b8f8e186f2158a5fab63c4252c2a55bbd9feeb133d312');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:22.000000','UMAYA','terms agreed','terms',2,'{}',17,'T1',NULL,'itself','0.3.0','c464870a1f506963e9b59f5f41cdff1f','b2361e251a48e94e9a61c8a5d1756eeeece818ee90ab50b2054d12f251912939');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','terms count','terms',2,'{}',18,'T1',NULL,'itself','0.3.0','ad4a363b0708c746d447804cb71fdc7a','cb336c2be9fea58b91b755dd806bd79307b220f01d1005d4b24c8fa28724917b');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','greenlight','influencer contacted','participation',2,'{}',19,'T1',NULL,'itself','0.3.0','a187cb36d986cc1559e72480f864f5d1','a9f85b7e46f1325825d88317e93fa1cc00cf062a789f989177114944e2785442');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UCLEO','draft handed in','deliverable',2,'{"round": 1}',20,'T1',NULL,'itself','0.3.0','2e239c8b15e3b9f337202e4a1a5b8828','b182335644505e080d3a929b17ba9cf2ee0dd2807d501566678acbe82d694ffb');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow11"]}',21,'T1',NULL,'itself','0.3.0','4ed0023948724c14f108e2b2ca46ec8d','f70b40595e16f74ab355a8113ede0cf065b0c0ed096fd9fecb4d49bc1df214e8');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms offer','terms',3,'{}',22,'T1',NULL,'itself','0.3.0','e93664c8a276ddd49b83601a637c042c','ad0235f97114b2fd1530f84f294a428f5ad147a7fdc19d4903b958e707454ba4');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencer contacted','participation',3,'{}',23,'T1',NULL,'itself','0.3.0','79683c5d1f60ce7a2f25ef14869eb820','24986c00d8a704dfa2cfb07f76ffd73595829a9f93c467817e0b7ec31cb92c0f');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow10"]}',24,'T1',NULL,'itself','0.3.0','2e6290a9c51969aec05c98d16ff34991','ba20f6adc1723b17aed57c89812e80e32099ad7d5b064285cc1393df7b3c5995');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:33.000000','UMAYA','terms agreed','terms',4,'{}',25,'T1',NULL,'itself','0.3.0','78558b45fda476e813d14e39eac2ea28','9e8713252c1bfbd68d29858f9ab85e24f5dca2706962aef29fb04e2e12ecd1f7');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','terms count','terms',4,'{}',26,'T1',NULL,'itself','0.3.0','c6b098eb5c82e4e9034c272f7665fd9c','d86a10d75a1bb653c51947f87b36e1d20add9e67e22a99425516e8e9bea8f327');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','greenlight','influencer contacted','participation',4,'{}',27,'T1',NULL,'itself','0.3.0','0239bc6f4f7583e1a60172413459490d','c9c166485555555edc85ebf66ecbe2302b2eebbc3eabd7d24f7cbc70b7ded02e');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencers picked','',NULL,'{"handles": ["glow9"]}',28,'T1',NULL,'itself','0.3.0','ace389af88602cd6e88c4de4d9264453','0e64e030646c0f3959edd1efd5cf4bd9ec74a2cadfb5e9d5739fd63b516667ba');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','terms agreed','terms',5,'{}',29,'T1',NULL,'itself','0.3.0','46327921c0d2b39c436c825eef47481d','07a20917022b7cb0506704be44dd16ad8cf18f11cdc6c47709560c1018ea19c6');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:44.000000','UMAYA','influencer contacted','participation',5,'{}',30,'T1',NULL,'itself','0.3.0','93212f52236c14a8df26587ad0e224cc','bf546ee69f35b55800af3dc2431778915cdbc4adda8787f0ced997adad97f1de');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','people changed','',NULL,'{"roles": {"copywriter": ["UCLEO"]}, "reason": ""}',31,'T1',NULL,'itself','0.3.0','7dd0e8cd2c8237c7b95abb2e467d6428','53e7300f95f9344ef1cbb59bd4e36fd347e479c04bde132c4cb40768d7c4544c');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','campaign edited','',NULL,'{"reason": "It must be so.", "changes": {}}',32,'T1',NULL,'itself','0.3.0','9e002006c4246e9c42a4d217ddc19e12','e14eb4f2442f492ead7005422667932d177b5a21d4eeebbff07596296851ece6');
INSERT INTO "audit" VALUES(2,'2027-01-01 09:00:55.000000','UMAYA','task taken','task',9,'{}',33,'T1',NULL,'itself','0.3.0','aeac8db0f0d547eb0278bd028e6ac32c','d8261ca98a13c25bb93f956737ee740e6d7f62722172aca17cf3660c8cbbc6ad');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','influencers imported','',NULL,'{"outcomes": {"added": 2, "changed": 0, "unchanged": 0, "proposed": 0}, "rejected": 0}',34,'T1',NULL,'itself','0.3.0','73753b4737e5c91e357055f4d6868d36','4eef42ff287482983cea795d4ea8449660bb8f370baa7afef402078511ffa765');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','campaign made','',NULL,'{"name": "Sunday", "workflow": "social_media"}',35,'T1',NULL,'itself','0.3.0','944aad9b6d7bff19c8471e7a7d4e2bee','f95480e633b0a2b9b307777d9237e8fd29a40d6aa61d8f4fbfd154d4cf2a2602');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas submitted','',NULL,'{"themes": ["Slow mornings"]}',36,'T1',NULL,'itself','0.3.0','d699a18ecc38b5319c10aa598a6b1106','caf0150615386a5841968b1786b976854cf85295cd113c6aaf1eeb292813afd6');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','idea approved','idea',1,'{}',37,'T1',NULL,'itself','0.3.0','0a1c75dd63c632309d79dd2bcedd7cc8','98eeb03fc223fd5120600e3899811cee70a99602c3077d89f1913aac0c590e56');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','post planned','deliverable',4,'{"slot": "2027-01-01T22:00:00+00:00"}',38,'T1',NULL,'itself','0.3.0','a991bf7da37f34d818d4294aaee1363a','51d15dac59db00f07ea0a529d8a8164d3062583807462d9a2288a6e5dfa736bf');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','ideas done','',NULL,'{"approved": 1}',39,'T1',NULL,'itself','0.3.0','c99520e3727f956866dd1c283071eb72','d88e15301065eaece010b0353eff27cb4d632a875b838e6485e61327f5913c86');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','calendar ready','',NULL,'{"posts": 1, "ideas_without_posts": []}',40,'T1',NULL,'itself','0.3.0','88841c0d9d419f0521e78695c607b032','3dc5261d6460f435c8c03907fcba54a6023cd3dd8a4fd4c6e8aaced1350389c6');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UCREA','budget allocated','',NULL,'{"amounts": {"instagram": 5000, "tiktok": 5000}}',41,'T1',NULL,'itself','0.3.0','52a74908a06774793c47e3fb8cd01cab','7a660d0550c8c335591b02f6224d53c42d22b1e50a483ff310d0c8b9582bfede');
INSERT INTO "audit" VALUES(3,'2027-01-01 09:00:55.000000','UMAYA','comment','deliverable',4,'{}',42,'T1',NULL,'itself','0.3.0','383c99a1b8c4f5a61be61c0cf5e58c53','8a1eaa8e5e5ae0283e8a0d3a5795fe28de2a1b8ba148ea8b8613c582562aa372');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','results imported','',NULL,'{"outcomes": {"added": 0, "changed": 1, "unchanged": 0, "proposed": 0}, "rejected": 0}',43,'T1',NULL,'itself','0.3.0','e6a40660374c1acccdcb44b4a3fd235f','ac6b7221fb1edbbc80730de3da9e8216821050bc6fd3020b5a0a8b86b74f3f54');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMEMO','influencers imported','',NULL,'{"outcomes": {"added": 0, "changed": 0, "unchanged": 0, "proposed": 1}, "rejected": 0}',44,'T1',NULL,'itself','0.3.0','033311a1c53e6198f45d66d88a5f9bbe','ac6259f8a05e521c2674d3e3629e931a09a8b5cca786a6e4edf7fe32da27bab7');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief shared','brief',4,'{"people": ["UMEMO"], "everybody": false}',45,'T1',NULL,'itself','0.3.0','03ddf7978b7f16fa9855652dca79f63e','a7e77edd9f97d7925d2fa9ad3183b054df52a07884d4edb1344075dff1b3eb35');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','brief written','brief',4,'{}',46,'T1',NULL,'itself','0.3.0','16801ff4b486fbb949b944978fb60d72','2aa08e6d34e3f969164282da03df7853db971c679fc4bd193ac4453a627c4144');
INSERT INTO "audit" VALUES(NULL,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',1,'{"of": "UMAYA"}',47,'T1',NULL,'itself','0.3.0','f62778fd580ab264983f1ef83ff85bc5','7b6d49e37096aad8ecf6eb4cf3fac624a295e85228718f2187d0aa08f622070b');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link given','calendar_link',2,'{"of": "UMAYA"}',48,'T1',NULL,'itself','0.3.0','2d3cb434909b5e2f00e8658a95bb1ccd','089b0013eed6554dc31a8ae8579ab5f381f9d3e383aac929484e0a26da7cceed');
INSERT INTO "audit" VALUES(1,'2027-01-01 09:00:55.000000','UMAYA','calendar link revoked','calendar_link',2,'{"of": "UMAYA"}',49,'T1',NULL,'itself','0.3.0','991e24b2be28ec0233160aea041b50e9','ba203ba14dcfc42fafd55f9ec9af3dc0a3c23321bf8368eefc710a68f7d38d1c');
CREATE TABLE audit_seal (
	workspace_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	line_id INTEGER NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	sealed_at DATETIME NOT NULL, 
	CONSTRAINT pk_audit_seal PRIMARY KEY (workspace_id, number), 
	CONSTRAINT fk_audit_seal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_audit_seal_workspace_id_line_id UNIQUE (workspace_id, line_id)
);
INSERT INTO "audit_seal" VALUES('T1',1,1,'79a49165ec19fb217082683095bdfee6e959f42fb0850b8b4e993bfb30d32002','b3f2cf4c3674599d5a4b058f28a53d7e4bf28f72a54d2214efa3f0e9ac83ff74','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',2,2,'c92079f64953ed0c0d1dda6782f7a330c61df6ab825f05d3597d8e3985d506d4','8b4dfb650b5927397c38631962e402a0dce1a699c3235d8a5ff548f2679d71d7','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',3,3,'63b9e970dd7eacd580709f86de9321029ef1df57e05fe454832185a169d15b04','91a9e8448d01abd6db900d3efb4c0dd575423627325a6dfdea9ebc18290050ca','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',4,4,'2fbb3dbbbdbe12384476d8de627f5d1bfccc9e75edd5c8e4413fc9dd8a16c5d1','7e267454c5d58c6a26d0050f8404903a0b138383cec59777dede3f500577c003','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',5,5,'f9b66840fd0944607a8c8a6ce47c1823693cb28d19058d0a038495b50c9a9c78','b113fcaca3259c2e82c66cb7547dabe9bd0e5ebb597acd6771ed5df42e4bd8a3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',6,6,'ff9f62913e91bb9b08211de8e669df778a7cbbbe76a54c9480996a64b253ea56','c1e848009d8ad3c6fb5b994810b14af79c9895192cf907b744312c283c7edaa2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',7,7,'016e580c91a7a296c518a15605d72c06678715b16bd2bad6ea3334df5ecfd58e','7ee14e7956e66daa83ac533f514e2ea1d22f758f41f0efdfa78933d746e38bc9','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',8,8,'4c29c2f9b1475907e51b7a4899f414719195ac0d37af8f3d3e644e77ddd3fd13','cadabe675fa7899e9fe995eda6e0c13860cfce68645079697911132709d6923e','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',9,9,'6a0e2b85b327b10215b6dd845a5ea8c9f2c597aea661c2a0a08c890b74e733f8','3068bda0a1016f8edb0969027ccea9f6cb75975701f48eb5f6bb671bdb7e0339','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',10,10,'77cb43195abb6b2b20e4405c5aa7aac4dddb706805a57c5e312774db62f037cd','51a2744c5a5b7898d36c3183609bdd1a712aa47f8cd149856c0bc30c6176c7c5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',11,11,'81badd981fb43153bd5ecc043e97d14482f4600ac4125a010e8474dfc58bb73e','6933929351c74c493f7e824576b4c489620060f0ad1e9b77d73338d7b43f1469','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',12,12,'4fa7ee9fd3ca32e0accfbffed476ffa5476e605cf0f10a7b8da759f9d4819623','d3a45d7f2cc7ca4a1cda0eb633c41949bd816f6ffe253e2dcc84987ca601db57','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',13,13,'aa3fcf09f1b46c78fe59f1aed8cdb1982e51b860554d5a0e333d68ea9953aebb','e21671c55af179da5cafa4bebfaa18d56328dcf209a5b39d3198034ffaae7c30','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',14,14,'1ae234fa104a3f816b55d5884b0653fa099f8f62e36b5f290185410410cd84e7','54f5c064e3cdb8c5f010af50a35d575a8131694fd964a810b92f9346331d9577','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',15,15,'b3fceae7813e64f6f831c93d5e96277e6a60c053ea8eb18b6829dbe3415f6516','4b82677e694813032f71f2e4b2682f0d738d839466b655ee8a761d67a38111b2','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',16,16,'599632efe1beaa26572b8f8e186f2158a5fab63c4252c2a55bbd9feeb133d312','3fa49df770cb8da5e988583e053761a0b74e1938d50a72a6b68f69a8b8a677f3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',17,17,'b2361e251a48e94e9a61c8a5d1756eeeece818ee90ab50b2054d12f251912939','45ff7843233807aae4f6b82c193ef9e6158d302af5fac1b40a010342d233353c','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',18,18,'cb336c2be9fea58b91b755dd806bd79307b220f01d1005d4b24c8fa28724917b','722d44b9a694b33e3fe40bec6a41b36c3f2b79d969dd680d5742b5e9aac8b3d9','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',19,19,'a9f85b7e46f1325825d88317e93fa1cc00cf062a789f989177114944e2785442','518ef4cb84dee6a18025db69bda2033b5f6aebd288951783926c451869e0d259','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',20,20,'b182335644505e080d3a929b17ba9cf2ee0dd2807d501566678acbe82d694ffb','f8fa0a76cc4f81c61746f793e10c5b15292f6905768cd01c23a665433670c3ff','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',21,21,'f70b40595e16f74ab355a8113ede0cf065b0c0ed096fd9fecb4d49bc1df214e8','4c63cb942cc9776fbe4051cdf3e950b4ae73d409fd492ec381aeb8ac0f2fe4ff','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',22,22,'ad0235f97114b2fd1530f84f294a428f5ad147a7fdc19d4903b958e707454ba4','dbf138487993552152057aa4c015b4dc93b3e9492d5fbfae9b51ab7b80751121','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',23,23,'24986c00d8a704dfa2cfb07f76ffd73595829a9f93c467817e0b7ec31cb92c0f','4f791c728573d6db8a7286f757592ecf1e2163800a563c246b273c81f13da5fa','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',24,24,'ba20f6adc1723b17aed57c89812e80e32099ad7d5b064285cc1393df7b3c5995','47adecba0d7d376c63abf1a21e2a2ee889f72faf1a4b91ba8af35563592815ec','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',25,25,'9e8713252c1bfbd68d29858f9ab85e24f5dca2706962aef29fb04e2e12ecd1f7','2c343b6298ba0847ffaa88d81d220940c063e26dac99223035abb942588ef965','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',26,26,'d86a10d75a1bb653c51947f87b36e1d20add9e67e22a99425516e8e9bea8f327','0ffb56d094ebe65c3256a8c37aa17318d1a359062b0efdcbba5f4e5672e701a4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',27,27,'c9c166485555555edc85ebf66ecbe2302b2eebbc3eabd7d24f7cbc70b7ded02e','fb664cbf17baf1e0037363f22c35d337ae6e7f00873d5736e21da6a08eb18115','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',28,28,'0e64e030646c0f3959edd1efd5cf4bd9ec74a2cadfb5e9d5739fd63b516667ba','15b31a19e45f8ef301cd25d2167ea8f70bd3c13469629fdd2c3dbec48a1ad605','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',29,29,'07a20917022b7cb0506704be44dd16ad8cf18f11cdc6c47709560c1018ea19c6','c16ac3ba481e79de7135eb09e172f2974909f830cd3635dde4d56aee53f2cc09','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',30,30,'bf546ee69f35b55800af3dc2431778915cdbc4adda8787f0ced997adad97f1de','b760d586738b248b097ae0e4037fe4f6e99cd4e3f9204c3dc9e9d03ee69baad0','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',31,31,'53e7300f95f9344ef1cbb59bd4e36fd347e479c04bde132c4cb40768d7c4544c','2c3613653b2fcff601605214b5980a3f4f2630f38caefd13635add71c704bf0b','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',32,32,'e14eb4f2442f492ead7005422667932d177b5a21d4eeebbff07596296851ece6','c00db229eb3b00589aec6f2c2ca61e75a9c1246fb052311a63186941f29ddfd1','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',33,33,'d8261ca98a13c25bb93f956737ee740e6d7f62722172aca17cf3660c8cbbc6ad','e83af6f569542efd334a0523ed62cd31bc5e22fc07962cc3af67a80b3e0f12d5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',34,34,'4eef42ff287482983cea795d4ea8449660bb8f370baa7afef402078511ffa765','21b06da3bb83fdafdc2bb61845adc5e5c99f3ae003d17e698d3041de2f43a4ff','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',35,35,'f95480e633b0a2b9b307777d9237e8fd29a40d6aa61d8f4fbfd154d4cf2a2602','92de1f49c3f4c442aa2aafda4267d6e130449f92c5a0f3430432458fb6edf790','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',36,36,'caf0150615386a5841968b1786b976854cf85295cd113c6aaf1eeb292813afd6','9ac76d553623197342ac5f27f04f130a91b68a7c64f2f7a31e115b7c7cddb4aa','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',37,37,'98eeb03fc223fd5120600e3899811cee70a99602c3077d89f1913aac0c590e56','71fc97db5f38498ed72da425eba94063c68e61dc2d4c4ae2f386b728252580db','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',38,38,'51d15dac59db00f07ea0a529d8a8164d3062583807462d9a2288a6e5dfa736bf','7e2b6227fc7d8f77e2334dd4fed5ef07f516e838be5d8c8e931cd5e3070b8da4','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',39,39,'d88e15301065eaece010b0353eff27cb4d632a875b838e6485e61327f5913c86','60574ad372bf04121a9a468288e45615dabe3fcd122ce54722e1fbadbb7ae5a5','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',40,40,'3dc5261d6460f435c8c03907fcba54a6023cd3dd8a4fd4c6e8aaced1350389c6','23c994a2782be74a0fd674e70f5d5c73c841f2672586829bc9256cf909ca2d4d','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',41,41,'7a660d0550c8c335591b02f6224d53c42d22b1e50a483ff310d0c8b9582bfede','1ee2fac4e60f6e357c97102f4b2165a53611aa1c0d94dcf1f79628d0de32a4d3','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',42,42,'8a1eaa8e5e5ae0283e8a0d3a5795fe28de2a1b8ba148ea8b8613c582562aa372','b35501c9c9aad1db792f59814c622d4e68e5f8f80761ebc1ad539e25910342ce','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',43,43,'ac6b7221fb1edbbc80730de3da9e8216821050bc6fd3020b5a0a8b86b74f3f54','c3471e71844d139106e0409f692a3166597289143eb6fa9acda4b579e3abd50a','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',44,44,'ac6259f8a05e521c2674d3e3629e931a09a8b5cca786a6e4edf7fe32da27bab7','61b04ef1b6d6f6f12888bd726a70c2a2bdc55810063c1d84ea2132930aebef34','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',45,45,'a7e77edd9f97d7925d2fa9ad3183b054df52a07884d4edb1344075dff1b3eb35','63420a56c0c8f22e05f4c61952f091818c2051b15c8e473444327be576df3453','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',46,46,'2aa08e6d34e3f969164282da03df7853db971c679fc4bd193ac4453a627c4144','c1cfdb555b266b14b9969139295003a35d8862d719fc7003edde9c7fd8b82021','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',47,47,'7b6d49e37096aad8ecf6eb4cf3fac624a295e85228718f2187d0aa08f622070b','70729443f75c6e632c652439f07c2291558efd827daafb4e01d753cf298f7820','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',48,48,'089b0013eed6554dc31a8ae8579ab5f381f9d3e383aac929484e0a26da7cceed','a0e8700a22b670324b90ab854b9b6a8d04176663fe3712ba57441847a78244bf','2026-11-02 00:00:00.000000');
INSERT INTO "audit_seal" VALUES('T1',49,49,'ba203ba14dcfc42fafd55f9ec9af3dc0a3c23321bf8368eefc710a68f7d38d1c','540ad9511c2a0d0207da232654c4f0ca0682ebd702f80260890f960cefb0bb8c','2026-11-02 00:00:00.000000');
CREATE TABLE "brief" (
	title VARCHAR(120) NOT NULL, 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	for_everybody BOOLEAN NOT NULL, 
	CONSTRAINT pk_brief PRIMARY KEY (id), 
	CONSTRAINT fk_brief_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief" VALUES('Glow','UMAYA','2026-11-02 09:00:00.000000',1,'T1',0);
INSERT INTO "brief" VALUES('Open','UMAYA','2027-01-01 09:00:22.000000',2,'T1',0);
INSERT INTO "brief" VALUES('Sunday','UMAYA','2027-01-01 09:00:55.000000',3,'T1',0);
INSERT INTO "brief" VALUES('Shared','UMAYA','2027-01-01 09:00:55.000000',4,'T1',0);
CREATE TABLE brief_share (
	workspace_id VARCHAR(32) NOT NULL, 
	brief_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_share PRIMARY KEY (workspace_id, brief_id, user_id), 
	CONSTRAINT fk_brief_share_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id)
);
INSERT INTO "brief_share" VALUES('T1',4,'UMEMO');
CREATE TABLE brief_version (
	brief_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	requirements TEXT NOT NULL, 
	objectives TEXT NOT NULL, 
	audience TEXT NOT NULL, 
	deliverables TEXT NOT NULL, 
	timeline TEXT NOT NULL, 
	brand_guide TEXT NOT NULL, 
	required_words JSON NOT NULL, 
	banned_words JSON NOT NULL, 
	disclosure TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_brief_version PRIMARY KEY (id), 
	CONSTRAINT fk_brief_version_workspace_id_brief_id FOREIGN KEY(workspace_id, brief_id) REFERENCES brief (workspace_id, id), 
	CONSTRAINT fk_brief_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_brief_version_brief_id_number UNIQUE (brief_id, number), 
	CONSTRAINT uq_brief_version_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "brief_version" VALUES(1,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "brief_version" VALUES(2,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "brief_version" VALUES(3,1,'Show slow mornings.','More subscribers.','Coffee people.','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',3,'T1');
INSERT INTO "brief_version" VALUES(4,1,'Show it in use.','','','','','','[]','[]','','UMAYA','2027-01-01 09:00:55.000000',4,'T1');
CREATE TABLE calendar_link (
	user_id VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	version INTEGER NOT NULL, 
	given_at DATETIME NOT NULL, 
	revoked_at DATETIME, 
	revoked_by VARCHAR(32), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_calendar_link PRIMARY KEY (id), 
	CONSTRAINT fk_calendar_link_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_calendar_link_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "calendar_link" VALUES('UMAYA',NULL,1,'2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
INSERT INTO "calendar_link" VALUES('UMAYA',1,1,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000','UMAYA',2,'T1');
CREATE TABLE "campaign" (
	workflow VARCHAR(32) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	name_key VARCHAR(400) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	archived_at DATETIME, 
	owner_id VARCHAR(32) NOT NULL, 
	channel_id VARCHAR(32) NOT NULL, 
	channel_is_private BOOLEAN NOT NULL, 
	time_zone VARCHAR(64) NOT NULL, 
	starts_on DATE NOT NULL, 
	ends_on DATE NOT NULL, 
	measuring_days INTEGER NOT NULL, 
	budget_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	brief_version_id INTEGER NOT NULL, 
	niches JSON NOT NULL, 
	followers_min BIGINT, 
	followers_max BIGINT, 
	platform VARCHAR(32), 
	approved_only BOOLEAN NOT NULL, 
	goal_reach BIGINT, 
	goal_engagement_rate NUMERIC(9, 4), 
	goal_revenue_minor BIGINT, 
	money_in_channel BOOLEAN NOT NULL, 
	money_for_team BOOLEAN NOT NULL, 
	needs_signature BOOLEAN NOT NULL, 
	closed_early_at DATETIME, 
	finished_without_at DATETIME, 
	cancel_reason TEXT, 
	total_cost_minor BIGINT, 
	total_reach BIGINT, 
	engagements BIGINT, 
	engagement_rate NUMERIC(18, 6), 
	pooled_engagement_rate NUMERIC(18, 6), 
	revenue_minor BIGINT, 
	roi NUMERIC(18, 6), 
	created_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	namesake INTEGER NOT NULL, 
	calendar_sequence INTEGER NOT NULL, 
	CONSTRAINT pk_campaign PRIMARY KEY (id), 
	CONSTRAINT fk_campaign_workspace_id_brief_version_id FOREIGN KEY(workspace_id, brief_version_id) REFERENCES brief_version (workspace_id, id), 
	CONSTRAINT ck_campaign_campaignstatus CHECK (status IN ('preparing', 'active', 'measuring', 'completed', 'cancelled')), 
	CONSTRAINT ck_campaign_dates_in_order CHECK (ends_on >= starts_on), 
	CONSTRAINT uq_campaign_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_campaign_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_campaign_followers_in_order CHECK (followers_min <= followers_max), 
	CONSTRAINT ck_campaign_measuring_within_a_year CHECK (measuring_days BETWEEN 0 AND 365), 
	CONSTRAINT ck_campaign_budget_not_negative CHECK (budget_minor >= 0), 
	CONSTRAINT ck_campaign_archived_when_over CHECK (archived_at IS NULL OR status IN ('completed', 'cancelled'))
);
INSERT INTO "campaign" VALUES('influencer','Glow','glow','completed','2027-01-01 09:00:22.000000','UMAYA','CGLOW',0,'Europe/Berlin','2026-11-02','2026-11-30',14,300000,'EUR',1,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,75000,12000,28,0.233333,NULL,400000,433.333333,'UMAYA','2026-11-02 09:00:00.000000',1,'T1',0,1);
INSERT INTO "campaign" VALUES('influencer','Open','open','active',NULL,'UMAYA','CGLOW',0,'Europe/Berlin','2027-01-01','2027-01-01',14,300000,'EUR',2,'["beauty"]',NULL,NULL,NULL,0,100000,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000',2,'T1',0,0);
INSERT INTO "campaign" VALUES('social_media','Sunday','sunday','preparing',NULL,'UMAYA','CSUN',0,'Europe/Berlin','2027-01-01','2027-01-01',14,10000,'EUR',3,'[]',NULL,NULL,NULL,1,NULL,NULL,NULL,0,0,0,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0);
CREATE TABLE campaign_name_word (
	workspace_id VARCHAR(32) NOT NULL, 
	word VARCHAR(400) NOT NULL, 
	campaign_id INTEGER NOT NULL, 
	CONSTRAINT pk_campaign_name_word PRIMARY KEY (workspace_id, word, campaign_id), 
	CONSTRAINT fk_campaign_name_word_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "campaign_name_word" VALUES('T1','glow',1);
INSERT INTO "campaign_name_word" VALUES('T1','open',2);
INSERT INTO "campaign_name_word" VALUES('T1','sunday',3);
CREATE TABLE "card" (
	lane_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	channel VARCHAR(32), 
	ts VARCHAR(32), 
	thread_ts VARCHAR(32), 
	wanted INTEGER NOT NULL, 
	shown INTEGER NOT NULL, 
	shown_hash VARCHAR(64), 
	posting_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	blocked_reason VARCHAR(200), 
	opened_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_card PRIMARY KEY (id), 
	CONSTRAINT fk_card_workspace_id_lane_id FOREIGN KEY(workspace_id, lane_id) REFERENCES lane (workspace_id, id), 
	CONSTRAINT fk_card_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_card_lane_id_kind_subject_id UNIQUE (lane_id, kind, subject_id)
);
INSERT INTO "card" VALUES(1,'campaign',1,NULL,NULL,NULL,19,0,NULL,NULL,0,NULL,NULL,NULL,1,'T1');
INSERT INTO "card" VALUES(1,'team_task',1,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,2,'T1');
INSERT INTO "card" VALUES(1,'team_task',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,3,'T1');
INSERT INTO "card" VALUES(1,'team_task',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,4,'T1');
INSERT INTO "card" VALUES(2,'prompt',1,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,5,'T1');
INSERT INTO "card" VALUES(3,'prompt',2,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,6,'T1');
INSERT INTO "card" VALUES(1,'team_task',4,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,7,'T1');
INSERT INTO "card" VALUES(1,'team_task',5,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,8,'T1');
INSERT INTO "card" VALUES(4,'notice',1,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,9,'T1');
INSERT INTO "card" VALUES(5,'notice',2,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,10,'T1');
INSERT INTO "card" VALUES(1,'notice',3,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,11,'T1');
INSERT INTO "card" VALUES(1,'campaign',2,NULL,NULL,NULL,18,0,NULL,NULL,0,NULL,NULL,NULL,12,'T1');
INSERT INTO "card" VALUES(1,'team_task',6,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,13,'T1');
INSERT INTO "card" VALUES(1,'team_task',7,NULL,NULL,NULL,10,0,NULL,NULL,0,NULL,NULL,NULL,14,'T1');
INSERT INTO "card" VALUES(1,'team_task',8,NULL,NULL,NULL,14,0,NULL,NULL,0,NULL,NULL,NULL,15,'T1');
INSERT INTO "card" VALUES(2,'prompt',3,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,16,'T1');
INSERT INTO "card" VALUES(3,'prompt',4,NULL,NULL,NULL,13,0,NULL,NULL,0,NULL,NULL,NULL,17,'T1');
INSERT INTO "card" VALUES(1,'team_task',9,NULL,NULL,NULL,12,0,NULL,NULL,0,NULL,NULL,NULL,18,'T1');
INSERT INTO "card" VALUES(1,'team_task',10,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,19,'T1');
INSERT INTO "card" VALUES(4,'notice',4,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,20,'T1');
INSERT INTO "card" VALUES(1,'team_task',11,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,21,'T1');
INSERT INTO "card" VALUES(5,'prompt',5,NULL,NULL,NULL,5,0,NULL,NULL,0,NULL,NULL,NULL,22,'T1');
INSERT INTO "card" VALUES(5,'prompt',6,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,23,'T1');
INSERT INTO "card" VALUES(4,'prompt',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,24,'T1');
INSERT INTO "card" VALUES(6,'campaign',3,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,25,'T1');
INSERT INTO "card" VALUES(6,'team_task',14,NULL,NULL,NULL,8,0,NULL,NULL,0,NULL,NULL,NULL,26,'T1');
INSERT INTO "card" VALUES(4,'prompt',8,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,27,'T1');
INSERT INTO "card" VALUES(7,'prompt',9,NULL,NULL,NULL,7,0,NULL,NULL,0,NULL,NULL,NULL,28,'T1');
INSERT INTO "card" VALUES(8,'notice',5,NULL,NULL,NULL,6,0,NULL,NULL,0,NULL,NULL,NULL,29,'T1');
INSERT INTO "card" VALUES(6,'team_task',17,NULL,NULL,NULL,4,0,NULL,NULL,0,NULL,NULL,NULL,30,'T1');
INSERT INTO "card" VALUES(9,'prompt',10,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,31,'T1');
INSERT INTO "card" VALUES(10,'prompt',11,NULL,NULL,NULL,3,0,NULL,NULL,0,NULL,NULL,NULL,32,'T1');
INSERT INTO "card" VALUES(9,'notice',6,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,33,'T1');
INSERT INTO "card" VALUES(10,'notice',7,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,34,'T1');
INSERT INTO "card" VALUES(5,'notice',8,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,35,'T1');
INSERT INTO "card" VALUES(1,'notice',9,NULL,NULL,NULL,2,0,NULL,NULL,0,NULL,NULL,NULL,36,'T1');
INSERT INTO "card" VALUES(4,'notice',10,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,37,'T1');
INSERT INTO "card" VALUES(7,'notice',11,NULL,NULL,NULL,1,0,NULL,NULL,0,NULL,NULL,NULL,38,'T1');
CREATE TABLE column_matching (
	kind VARCHAR(32) NOT NULL, 
	headings VARCHAR(64) NOT NULL, 
	columns JSON NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_column_matching PRIMARY KEY (id), 
	CONSTRAINT fk_column_matching_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_column_matching_workspace_id_kind_headings UNIQUE (workspace_id, kind, headings)
);
INSERT INTO "column_matching" VALUES('results','ee6a2830c22dda4f4bc5da58b84db49481277dc1652565f2f0943d25bcd56bd9','{"Zest": "likes"}','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE comment (
	deliverable_id INTEGER NOT NULL, 
	text TEXT NOT NULL, 
	written_by VARCHAR(32) NOT NULL, 
	written_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_comment PRIMARY KEY (id), 
	CONSTRAINT fk_comment_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_comment_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "comment" VALUES(4,'Warmer, please.','UMAYA','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE "cost" (
	campaign_id INTEGER NOT NULL, 
	platform VARCHAR(32), 
	state VARCHAR(32) NOT NULL, 
	what VARCHAR(400) NOT NULL, 
	amount_minor BIGINT NOT NULL, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	changed_at DATETIME, 
	reason TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_cost PRIMARY KEY (id), 
	CONSTRAINT fk_cost_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_cost_coststate CHECK (state IN ('planned', 'committed', 'spent', 'withdrawn')), 
	CONSTRAINT ck_cost_withdrawn_with_reason CHECK (state != 'withdrawn' OR reason IS NOT NULL), 
	CONSTRAINT ck_cost_amount_positive CHECK (amount_minor > 0), 
	CONSTRAINT fk_cost_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "cost" VALUES(1,NULL,'spent','Samples',25000,'UMAYA','2026-11-02 09:00:00.000000',NULL,NULL,1,'T1');
CREATE TABLE "decision" (
	approval_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	outcome VARCHAR(32) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	decided_by VARCHAR(32) NOT NULL, 
	decided_for VARCHAR(32), 
	asset_author VARCHAR(32), 
	copy_author VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	reason TEXT, 
	category VARCHAR(32), 
	part VARCHAR(32), 
	at DATETIME NOT NULL, 
	effective_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, creator_text TEXT, 
	CONSTRAINT pk_decision PRIMARY KEY (id), 
	CONSTRAINT ck_decision_reason_given CHECK (outcome NOT IN ('request_changes', 'reject') OR (reason IS NOT NULL AND category IS NOT NULL)), 
	CONSTRAINT fk_decision_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_decision_outcome CHECK (outcome IN ('approve', 'request_changes', 'reject', 'withdrawn')), 
	CONSTRAINT fk_decision_workspace_id_approval_id FOREIGN KEY(workspace_id, approval_id) REFERENCES approval (workspace_id, id), 
	CONSTRAINT ck_decision_one_stands CHECK ((number % 2 = 0) = (outcome = 'withdrawn')), 
	CONSTRAINT ck_decision_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_decision_not_on_own_work CHECK (self_approval OR ((asset_author IS NULL OR asset_author <> decided_by) AND (copy_author IS NULL OR copy_author <> decided_by))), 
	CONSTRAINT uq_decision_approval_id_number UNIQUE (approval_id, number), 
	CONSTRAINT ck_decision_category CHECK (category IN ('brand', 'claims', 'disclosure', 'quality', 'cost', 'other'))
);
INSERT INTO "decision" VALUES(1,1,'approve','4b4d355ca74d9c162c621426deda1b9d2911f9b61ffe2b36b01344662786e6b7','UCLEO',NULL,NULL,NULL,0,'It must be so.','brand',NULL,'2026-11-02 09:00:11.000000','2026-11-02 09:00:21.000000',1,'T1',NULL);
CREATE TABLE "deliverable" (
	campaign_id INTEGER NOT NULL, 
	participation_id INTEGER, 
	idea_id INTEGER, 
	number INTEGER NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	status VARCHAR(32) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	slot_at DATETIME, 
	slot_number INTEGER NOT NULL, 
	asset_status VARCHAR(32), 
	copy_status VARCHAR(32), 
	round INTEGER NOT NULL, 
	decided_round INTEGER, 
	asset_id INTEGER, 
	copy_id INTEGER, 
	approved_asset_id INTEGER, 
	approved_copy_id INTEGER, 
	permalink TEXT, 
	published_at DATETIME, 
	reason TEXT, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	permalink_key VARCHAR(64), 
	calendar_sequence INTEGER NOT NULL, 
	removed_at DATETIME, 
	removed_from DATETIME, designer_id VARCHAR(32), writer_id VARCHAR(32), 
	CONSTRAINT pk_deliverable PRIMARY KEY (id), 
	CONSTRAINT ck_deliverable_deliverablestatus CHECK (status IN ('planned', 'in_progress', 'ready_for_review', 'changes_requested', 'approved', 'rejected', 'published', 'missed', 'dropped')), 
	CONSTRAINT uq_deliverable_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_deliverable_copy_always_needed CHECK (copy_status <> 'not_needed'), 
	CONSTRAINT ck_deliverable_published_with_link CHECK (status <> 'published' OR permalink IS NOT NULL), 
	CONSTRAINT ck_deliverable_copy_status CHECK (copy_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT fk_deliverable_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT uq_deliverable_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT fk_deliverable_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_deliverable_workspace_id_idea_id FOREIGN KEY(workspace_id, idea_id) REFERENCES idea (workspace_id, id), 
	CONSTRAINT ck_deliverable_asset_approved_with_version CHECK (asset_status <> 'approved' OR approved_asset_id IS NOT NULL), 
	CONSTRAINT ck_deliverable_asset_status CHECK (asset_status IN ('in_progress', 'uploaded', 'ready_for_review', 'changes_requested', 'approved', 'not_needed')), 
	CONSTRAINT ck_deliverable_copy_approved_with_version CHECK (copy_status <> 'approved' OR approved_copy_id IS NOT NULL), 
	CONSTRAINT ck_deliverable_ends_with_reason CHECK (status NOT IN ('rejected', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT fk_deliverable_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id)
);
INSERT INTO "deliverable" VALUES(1,1,NULL,1,'Reel by @glow12','instagram','reel','published',NULL,NULL,NULL,0,NULL,NULL,1,1,1,2,1,2,'https://instagram.example/p/1','2026-11-02 09:00:22.000000',NULL,'2026-11-02 09:00:11.000000',1,'T1','7ee32225ec9e5c0d38e9ea4ff3d9d83f248d45b62365b487e7400c16801fd84a',4,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,2,NULL,1,'Reel by @glow12','instagram','reel','ready_for_review',NULL,NULL,NULL,0,NULL,NULL,1,NULL,3,4,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:33.000000',2,'T1',NULL,2,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(2,4,NULL,2,'Reel by @glow10','instagram','reel','planned',NULL,NULL,NULL,0,NULL,NULL,1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:44.000000',3,'T1',NULL,0,NULL,NULL,NULL,NULL);
INSERT INTO "deliverable" VALUES(3,NULL,1,1,'Slow mornings · Instagram post','instagram','post','in_progress',NULL,'2027-01-01','2027-01-01 22:00:00.000000',1,'in_progress','in_progress',1,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'2027-01-01 09:00:55.000000',4,'T1',NULL,2,NULL,NULL,NULL,NULL);
CREATE TABLE "due" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	subject_id INTEGER NOT NULL, 
	due_at DATETIME NOT NULL, 
	taken_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_due PRIMARY KEY (id), 
	CONSTRAINT fk_due_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_due_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "due" VALUES(1,'campaign_end',0,'2026-11-30 23:00:00.000000','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "due" VALUES(1,'outreach',1,'2026-11-02 09:00:10.000000','2026-11-02 09:00:11.000000',2,'T1');
INSERT INTO "due" VALUES(1,'decision',1,'2026-11-02 09:00:21.000000','2026-11-02 09:00:22.000000',3,'T1');
INSERT INTO "due" VALUES(1,'measuring_end',0,'2026-12-14 23:00:00.000000','2027-01-01 09:00:22.000000',4,'T1');
INSERT INTO "due" VALUES(1,'patience_end',0,'2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000',5,'T1');
INSERT INTO "due" VALUES(2,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,6,'T1');
INSERT INTO "due" VALUES(2,'outreach',2,'2027-01-01 09:00:32.000000','2027-01-01 09:00:33.000000',7,'T1');
INSERT INTO "due" VALUES(2,'outreach',4,'2027-01-01 09:00:43.000000','2027-01-01 09:00:44.000000',8,'T1');
INSERT INTO "due" VALUES(3,'campaign_end',0,'2027-01-01 23:00:00.000000',NULL,9,'T1');
INSERT INTO "due" VALUES(3,'slot',4,'2027-01-01 18:00:00.000000',NULL,10,'T1');
CREATE TABLE form_draft (
	user_id VARCHAR(32) NOT NULL, 
	form VARCHAR(32) NOT NULL, 
	entries JSON NOT NULL, 
	kept_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_form_draft PRIMARY KEY (id), 
	CONSTRAINT fk_form_draft_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_form_draft_workspace_id_user_id_form UNIQUE (workspace_id, user_id, form)
);
INSERT INTO "form_draft" VALUES('UMAYA','influencer','{"name": "Next"}','2027-01-01 09:00:55.000000',1,'T1');
CREATE TABLE group_member (
	workspace_id VARCHAR(32) NOT NULL, 
	group_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_group_member PRIMARY KEY (workspace_id, group_id, user_id), 
	CONSTRAINT fk_group_member_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCLEO');
INSERT INTO "group_member" VALUES('T1','SCONTENT','UCARL');
CREATE TABLE idea (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	theme VARCHAR(400) NOT NULL, 
	pillar VARCHAR(240) NOT NULL, 
	platforms JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	reason TEXT, 
	submitted_by VARCHAR(32) NOT NULL, 
	submitted_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	self_approval BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, description TEXT, reference TEXT, 
	CONSTRAINT pk_idea PRIMARY KEY (id), 
	CONSTRAINT ck_idea_decided_by_somebody CHECK ((state = 'proposed') = (decided_by IS NULL)), 
	CONSTRAINT ck_idea_not_on_own_idea CHECK (state <> 'approved' OR self_approval OR decided_by <> submitted_by), 
	CONSTRAINT ck_idea_dropped_with_reason CHECK (state <> 'dropped' OR reason IS NOT NULL), 
	CONSTRAINT ck_idea_decided_has_a_time CHECK ((decided_by IS NULL) = (decided_at IS NULL)), 
	CONSTRAINT fk_idea_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_idea_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_idea_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_idea_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_idea_ideastate CHECK (state IN ('proposed', 'approved', 'dropped'))
);
INSERT INTO "idea" VALUES(3,1,'Slow mornings','Mornings','[]','approved',NULL,'UCREA','2027-01-01 09:00:55.000000','UMAYA','2027-01-01 09:00:55.000000',0,1,'T1',NULL,NULL);
CREATE TABLE "import_run" (
	kind VARCHAR(32) NOT NULL, 
	campaign_id INTEGER, 
	file VARCHAR(255) NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	added INTEGER NOT NULL, 
	changed INTEGER NOT NULL, 
	unchanged INTEGER NOT NULL, 
	rejected INTEGER NOT NULL, 
	begun_by VARCHAR(32) NOT NULL, 
	begun_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	proposed INTEGER NOT NULL, 
	stored INTEGER NOT NULL, 
	undone_by VARCHAR(32), 
	undone_at DATETIME, 
	CONSTRAINT pk_import_run PRIMARY KEY (id), 
	CONSTRAINT fk_import_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_import_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_import_run_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_import_run_importstate CHECK (state IN ('running', 'done', 'repeated'))
);
INSERT INTO "import_run" VALUES('influencers',NULL,'more.csv','done',2,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('influencers',NULL,'influencers.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',2,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','running',0,0,0,0,'UMAYA','2027-01-01 09:00:55.000000',3,'T1',0,0,NULL,NULL);
INSERT INTO "import_run" VALUES('results',1,'results.csv','done',0,1,0,0,'UMAYA','2027-01-01 09:00:55.000000',4,'T1',0,1,NULL,NULL);
CREATE TABLE "influencer" (
	handle VARCHAR(100) NOT NULL, 
	handle_key VARCHAR(100) NOT NULL, 
	platform VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	niches JSON NOT NULL, 
	followers BIGINT, 
	email VARCHAR(320), 
	usual_fee_minor BIGINT, 
	currency VARCHAR(3), 
	country VARCHAR(2), 
	vetting VARCHAR(32) NOT NULL, 
	forgotten_at DATETIME, 
	added_by VARCHAR(32) NOT NULL, 
	added_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer PRIMARY KEY (id), 
	CONSTRAINT ck_influencer_fee_with_currency CHECK ((usual_fee_minor IS NULL) = (currency IS NULL)), 
	CONSTRAINT uq_influencer_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_influencer_followers_not_negative CHECK (followers >= 0), 
	CONSTRAINT ck_influencer_vetting CHECK (vetting IN ('new', 'approved', 'blocked')), 
	CONSTRAINT ck_influencer_fee_not_negative CHECK (usual_fee_minor >= 0), 
	CONSTRAINT uq_influencer_workspace_id_platform_handle_key UNIQUE (workspace_id, platform, handle_key), 
	CONSTRAINT fk_influencer_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "influencer" VALUES('glow1','glow1','instagram','Ana 1','["beauty"]',1000,'ana1@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1');
INSERT INTO "influencer" VALUES('glow2','glow2','instagram','Ana 2','["beauty"]',2000,'ana2@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',2,'T1');
INSERT INTO "influencer" VALUES('glow3','glow3','instagram','Ana 3','["beauty"]',3000,'ana3@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',3,'T1');
INSERT INTO "influencer" VALUES('glow4','glow4','instagram','Ana 4','["beauty"]',4000,'ana4@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',4,'T1');
INSERT INTO "influencer" VALUES('glow5','glow5','instagram','Ana 5','["beauty"]',5000,'ana5@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',5,'T1');
INSERT INTO "influencer" VALUES('glow6','glow6','instagram','Ana 6','["beauty"]',6000,'ana6@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',6,'T1');
INSERT INTO "influencer" VALUES('glow7','glow7','instagram','Ana 7','["beauty"]',7000,'ana7@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',7,'T1');
INSERT INTO "influencer" VALUES('glow8','glow8','instagram','Ana 8','["beauty"]',8000,'ana8@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',8,'T1');
INSERT INTO "influencer" VALUES('glow9','glow9','instagram','Ana 9','["beauty"]',9000,'ana9@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',9,'T1');
INSERT INTO "influencer" VALUES('glow10','glow10','instagram','Ana 10','["beauty"]',10000,'ana10@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',10,'T1');
INSERT INTO "influencer" VALUES('glow11','glow11','instagram','Ana 11','["beauty"]',11000,'ana11@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',11,'T1');
INSERT INTO "influencer" VALUES('glow12','glow12','instagram','Ana 12','["beauty"]',12000,'ana12@creators.example',NULL,NULL,'DE','new',NULL,'UADA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',12,'T1');
INSERT INTO "influencer" VALUES('glow900','glow900','instagram','Ana 900','["beauty"]',900000,'ana900@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',13,'T1');
INSERT INTO "influencer" VALUES('glow901','glow901','instagram','Ana 901','["beauty"]',901000,'ana901@creators.example',NULL,NULL,'DE','new',NULL,'UMAYA','2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',14,'T1');
CREATE TABLE influencer_niche (
	workspace_id VARCHAR(32) NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	niche VARCHAR(60) NOT NULL, 
	CONSTRAINT pk_influencer_niche PRIMARY KEY (workspace_id, influencer_id, niche), 
	CONSTRAINT fk_influencer_niche_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id)
);
INSERT INTO "influencer_niche" VALUES('T1',1,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',2,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',3,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',4,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',5,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',6,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',7,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',8,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',9,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',10,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',11,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',12,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',13,'beauty');
INSERT INTO "influencer_niche" VALUES('T1',14,'beauty');
CREATE TABLE influencer_proposal (
	influencer_id INTEGER NOT NULL, 
	told JSON NOT NULL, 
	state VARCHAR(32) NOT NULL, 
	proposed_by VARCHAR(32) NOT NULL, 
	proposed_at DATETIME NOT NULL, 
	decided_by VARCHAR(32), 
	decided_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_influencer_proposal PRIMARY KEY (id), 
	CONSTRAINT fk_influencer_proposal_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT fk_influencer_proposal_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_influencer_proposal_proposalstate CHECK (state IN ('open', 'accepted', 'refused', 'replaced'))
);
INSERT INTO "influencer_proposal" VALUES(1,'{"followers": 1234}','open','UMEMO','2027-01-01 09:00:55.000000',NULL,NULL,1,'T1');
CREATE TABLE lane (
	address VARCHAR(64) NOT NULL, 
	due_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	blocked_reason VARCHAR(200), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_lane PRIMARY KEY (id), 
	CONSTRAINT fk_lane_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_lane_workspace_id_address UNIQUE (workspace_id, address), 
	CONSTRAINT uq_lane_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "lane" VALUES('CGLOW','2027-01-01 09:00:55.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "lane" VALUES('UCARL','2027-01-01 09:00:55.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "lane" VALUES('UCLEO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "lane" VALUES('UMAYA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "lane" VALUES('UDORA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "lane" VALUES('CSUN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,6,'T1');
INSERT INTO "lane" VALUES('UMILO','2027-01-01 09:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "lane" VALUES('UCREA','2027-01-01 09:00:55.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "lane" VALUES('UDESI','2027-01-01 09:00:55.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "lane" VALUES('UWREN','2027-01-01 09:00:55.000000',NULL,NULL,NULL,10,'T1');
CREATE TABLE "mail" (
	campaign_id INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	"to" VARCHAR(320) NOT NULL, 
	facts JSON NOT NULL, 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	report_id INTEGER, 
	message_id VARCHAR(200) NOT NULL, 
	subject TEXT, 
	content BLOB, 
	state VARCHAR(32) NOT NULL, 
	asked_by VARCHAR(32) NOT NULL, 
	created_at DATETIME NOT NULL, 
	sent_at DATETIME, 
	attempts INTEGER NOT NULL, 
	next_attempt_at DATETIME, 
	leased_until DATETIME, 
	lease VARCHAR(32), 
	error TEXT, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_mail PRIMARY KEY (id), 
	CONSTRAINT fk_mail_workspace_id_report_id FOREIGN KEY(workspace_id, report_id) REFERENCES report (workspace_id, id), 
	CONSTRAINT uq_mail_message_id UNIQUE (message_id), 
	CONSTRAINT fk_mail_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_mail_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_mail_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_mail_mailstate CHECK (state IN ('queued', 'held', 'sent', 'failed', 'stopped', 'replaced'))
);
INSERT INTO "mail" VALUES(1,'brief','ana12@creators.example','{}',1,NULL,NULL,'<5a70b91c-6713-4bd1-8383-a47769d9c138@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,'2026-11-02 09:00:11.000000',NULL,NULL,NULL,1,'T1');
INSERT INTO "mail" VALUES(1,'approved','ana12@creators.example','{"reason": "It must be so.", "round": 1}',1,1,NULL,'<99d25c7b-1cb5-4cb7-8801-5e9dad738640@greenlight>',NULL,NULL,'sent','greenlight','2026-11-02 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2026-11-02 09:00:22.000000',NULL,NULL,NULL,2,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,1,'<2f522448-1c09-4364-8270-98d882c2e07d@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,3,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,1,'<a289a50c-a11d-43a4-bef5-17ad80978052@greenlight>',NULL,NULL,'sent','UCLEO','2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:22.000000',NULL,NULL,NULL,4,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana12@creators.example','{}',2,NULL,NULL,'<77e67903-3d6e-45bf-849e-aaee6669b9fa@greenlight>',NULL,NULL,'sent','greenlight','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,'2027-01-01 09:00:33.000000',NULL,NULL,NULL,5,'T1');
INSERT INTO "mail" VALUES(2,'brief','ana10@creators.example','{}',4,NULL,NULL,'<ce0f2999-6866-430d-ae87-882b067823ec@greenlight>',NULL,NULL,'failed','greenlight','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,'2027-01-01 09:00:44.000000',NULL,NULL,'550 no such mailbox',6,'T1');
INSERT INTO "mail" VALUES(1,'report','dora@acme.example','{"with_money": true}',NULL,NULL,2,'<fff4566e-617e-4c86-9f3c-7a2b5659ea7a@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,7,'T1');
INSERT INTO "mail" VALUES(1,'report','board@acme.example','{"with_money": true}',NULL,NULL,2,'<da3a8d39-bf1c-43ec-bc75-7c71e4a498f3@greenlight>',NULL,NULL,'queued','UMAYA','2027-01-01 09:00:55.000000',NULL,0,'2027-01-01 10:00:55.000000',NULL,NULL,NULL,8,'T1');
CREATE TABLE "notice" (
	campaign_id INTEGER, 
	kind VARCHAR(40) NOT NULL, 
	facts JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_notice PRIMARY KEY (id), 
	CONSTRAINT fk_notice_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_notice_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "notice" VALUES(1,'may_finish_without','{"campaign": "Glow", "campaign_id": 1, "settled": "The campaign is completed."}','2027-01-01 09:00:22.000000',1,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "number": 1, "with_money": true, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": []}','2027-01-01 09:00:22.000000',2,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 1, "number": 1, "with_money": false, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": []}','2027-01-01 09:00:22.000000',3,'T1');
INSERT INTO "notice" VALUES(2,'mail_failed','{"campaign": "Open", "mail_id": 6, "to": "ana10@creators.example", "kind": "brief", "why": "550 no such mailbox"}','2027-01-01 09:00:44.000000',4,'T1');
INSERT INTO "notice" VALUES(3,'ideas_decided','{"campaign": "Sunday", "campaign_id": 3, "ideas": [{"theme": "Slow mornings", "state": "approved", "by": "UMAYA", "reason": null}]}','2027-01-01 09:00:55.000000',5,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',6,'T1');
INSERT INTO "notice" VALUES(3,'comment','{"campaign": "Sunday", "campaign_id": 3, "deliverable_id": 4, "title": "Slow mornings \u00b7 Instagram post", "text": "Warmer, please.", "by": "UMAYA"}','2027-01-01 09:00:55.000000',7,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 2, "number": 2, "with_money": true, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": [["total_engagements", "Total engagements: 527 \u2192 28"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.23 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac26.79"], ["total_likes", "Total likes: 500 \u2192 1"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',8,'T1');
INSERT INTO "notice" VALUES(1,'report','{"campaign": "Glow", "report_id": 2, "number": 2, "with_money": false, "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}], "changed": [["total_engagements", "Total engagements: 527 \u2192 28"], ["engagement_rate_by_followers", "Engagement rate by followers: 4.39 % \u2192 0.23 %"], ["cpe", "Cost per engagement (CPE): \u20ac1.42 \u2192 \u20ac26.79"], ["total_likes", "Total likes: 500 \u2192 1"]], "compared_with": 1, "is_late": true}','2027-01-01 09:00:55.000000',9,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',10,'T1');
INSERT INTO "notice" VALUES(NULL,'proposed','{"proposed_by": "UMEMO", "total": 1, "handles": ["glow1"]}','2027-01-01 09:00:55.000000',11,'T1');
CREATE TABLE "participation" (
	campaign_id INTEGER NOT NULL, 
	influencer_id INTEGER NOT NULL, 
	stage VARCHAR(32) NOT NULL, 
	followers_at_selection BIGINT, 
	agreed_terms_id INTEGER, 
	contract_link TEXT, 
	signed_at DATETIME, 
	reason TEXT, 
	kept_minor BIGINT, 
	selected_by VARCHAR(32) NOT NULL, 
	selected_at DATETIME NOT NULL, 
	contacted_at DATETIME, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	address_before VARCHAR(320), 
	address_changed_by VARCHAR(32), 
	paid_at DATETIME, 
	paid_by VARCHAR(32), 
	undo_until DATETIME, 
	stage_before VARCHAR(32), 
	paid_minor BIGINT, 
	CONSTRAINT pk_participation PRIMARY KEY (id), 
	CONSTRAINT fk_participation_workspace_id_influencer_id FOREIGN KEY(workspace_id, influencer_id) REFERENCES influencer (workspace_id, id), 
	CONSTRAINT ck_participation_stage CHECK (stage IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_undone_to_a_stage CHECK ((undo_until IS NULL) = (stage_before IS NULL)), 
	CONSTRAINT uq_participation_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT ck_participation_ends_with_reason CHECK (stage NOT IN ('declined', 'no_reply', 'dropped') OR reason IS NOT NULL), 
	CONSTRAINT ck_participation_stage_before CHECK (stage_before IN ('selected', 'contacted', 'negotiating', 'agreed', 'declined', 'no_reply', 'briefed', 'content_submitted', 'approved', 'published', 'completed', 'dropped')), 
	CONSTRAINT ck_participation_address_changed_by_somebody CHECK ((address_before IS NULL) = (address_changed_by IS NULL)), 
	CONSTRAINT uq_participation_campaign_id_influencer_id UNIQUE (campaign_id, influencer_id), 
	CONSTRAINT ck_participation_paid_by_somebody CHECK ((paid_at IS NULL) = (paid_by IS NULL)), 
	CONSTRAINT ck_participation_kept_not_negative CHECK (kept_minor >= 0), 
	CONSTRAINT fk_participation_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_participation_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT ck_participation_paid_an_amount CHECK ((paid_at IS NULL) = (paid_minor IS NULL))
);
INSERT INTO "participation" VALUES(1,12,'completed',12000,1,NULL,NULL,NULL,NULL,'UMAYA','2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',1,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,12,'content_submitted',12000,2,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',2,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,11,'negotiating',11000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,10,'agreed',10000,4,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "participation" VALUES(2,9,'negotiating',9000,NULL,NULL,NULL,NULL,NULL,'UMAYA','2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',5,'T1',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE "person" (
	workspace_id VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	title VARCHAR(200) NOT NULL, 
	email VARCHAR(320), 
	time_zone VARCHAR(64) NOT NULL, 
	member_type VARCHAR(32) NOT NULL, 
	is_admin BOOLEAN NOT NULL, 
	heard_at DATETIME NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (workspace_id, user_id), 
	CONSTRAINT fk_person_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_person_membertype CHECK (member_type IN ('full', 'guest', 'deactivated', 'bot', 'foreign'))
);
INSERT INTO "person" VALUES('T1','UOLIVE','Olive','','olive@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMAYA','Maya','','maya@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMILO','Milo','','milo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCLEO','Cleo','','cleo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UCARL','Carl','','carl@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDORA','Dora','','dora@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UDESI','Desi','','desi@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UMEMO','Memo','','memo@acme.example','UTC','full',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UADA','Ada','','ada@acme.example','UTC','full',1,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGUS','Gus','','gus@acme.example','UTC','guest',0,'2026-11-02 09:00:00.000000');
INSERT INTO "person" VALUES('T1','UGONE','Gone','','gone@acme.example','UTC','deactivated',0,'2026-11-02 09:00:00.000000');
CREATE TABLE processed_request (
	workspace_id VARCHAR(32) NOT NULL, 
	"key" VARCHAR(255) NOT NULL, 
	at DATETIME NOT NULL, 
	CONSTRAINT pk_processed_request PRIMARY KEY (workspace_id, "key"), 
	CONSTRAINT ck_processed_request_key_given CHECK (key <> ''), 
	CONSTRAINT fk_processed_request_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "processed_request" VALUES('T1','view_submission:V1','2026-11-02 00:00:00.000000');
CREATE TABLE prompt (
	campaign_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	moved_on BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, gathers_until DATETIME, 
	CONSTRAINT pk_prompt PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_prompt_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_campaign_id_user_id_number UNIQUE (campaign_id, user_id, number), 
	CONSTRAINT uq_prompt_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "prompt" VALUES(1,'UCARL',1,'2026-11-02 09:00:11.000000',0,1,'T1',NULL);
INSERT INTO "prompt" VALUES(1,'UCLEO',1,'2026-11-02 09:00:11.000000',0,2,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCARL',1,'2027-01-01 09:00:33.000000',0,3,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UCLEO',1,'2027-01-01 09:00:33.000000',0,4,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',1,'2027-01-01 09:00:44.000000',1,5,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UDORA',2,'2027-01-01 09:00:55.000000',0,6,'T1',NULL);
INSERT INTO "prompt" VALUES(2,'UMAYA',1,'2027-01-01 09:00:55.000000',0,7,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMAYA',1,'2027-01-01 09:00:55.000000',0,8,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UMILO',1,'2027-01-01 09:00:55.000000',0,9,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UDESI',1,'2027-01-01 09:00:55.000000',0,10,'T1',NULL);
INSERT INTO "prompt" VALUES(3,'UWREN',1,'2027-01-01 09:00:55.000000',0,11,'T1',NULL);
CREATE TABLE prompt_item (
	prompt_id INTEGER NOT NULL, 
	task_id INTEGER NOT NULL, 
	user_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, asked_at DATETIME, 
	CONSTRAINT pk_prompt_item PRIMARY KEY (id), 
	CONSTRAINT fk_prompt_item_workspace_id_prompt_id FOREIGN KEY(workspace_id, prompt_id) REFERENCES prompt (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id_task_id FOREIGN KEY(workspace_id, task_id) REFERENCES task (workspace_id, id), 
	CONSTRAINT fk_prompt_item_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_prompt_item_task_id_user_id UNIQUE (task_id, user_id)
);
INSERT INTO "prompt_item" VALUES(1,3,'UCARL',1,'T1','2026-11-02 09:00:11.000000');
INSERT INTO "prompt_item" VALUES(2,3,'UCLEO',2,'T1','2026-11-02 09:00:11.000000');
INSERT INTO "prompt_item" VALUES(3,8,'UCARL',3,'T1','2027-01-01 09:00:33.000000');
INSERT INTO "prompt_item" VALUES(4,8,'UCLEO',4,'T1','2027-01-01 09:00:33.000000');
INSERT INTO "prompt_item" VALUES(6,12,'UDORA',5,'T1','2027-01-01 09:00:44.000000');
INSERT INTO "prompt_item" VALUES(6,13,'UDORA',6,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(7,9,'UMAYA',7,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(8,15,'UMAYA',8,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,15,'UMILO',9,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(8,16,'UMAYA',10,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(9,16,'UMILO',11,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(10,18,'UDESI',12,'T1','2027-01-01 09:00:55.000000');
INSERT INTO "prompt_item" VALUES(11,19,'UWREN',13,'T1','2027-01-01 09:00:55.000000');
CREATE TABLE quota (
	workspace_id VARCHAR(32) NOT NULL, 
	method VARCHAR(64) NOT NULL, 
	not_before DATETIME NOT NULL, 
	CONSTRAINT pk_quota PRIMARY KEY (workspace_id, method)
);
INSERT INTO "quota" VALUES('T1','chat.update','2026-11-02 00:00:00.000000');
CREATE TABLE recipient (
	campaign_id INTEGER NOT NULL, 
	audience VARCHAR(32) NOT NULL, 
	email VARCHAR(320) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_recipient PRIMARY KEY (id), 
	CONSTRAINT fk_recipient_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_recipient_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_recipient_campaign_id_audience_email UNIQUE (campaign_id, audience, email), 
	CONSTRAINT ck_recipient_audience CHECK (audience IN ('stakeholder', 'client'))
);
INSERT INTO "recipient" VALUES(1,'stakeholder','board@acme.example',1,'T1');
INSERT INTO "recipient" VALUES(2,'stakeholder','board@acme.example',2,'T1');
INSERT INTO "recipient" VALUES(3,'client','client@beans.example',3,'T1');
INSERT INTO "recipient" VALUES(3,'stakeholder','board@acme.example',4,'T1');
CREATE TABLE reminder (
	workspace_id VARCHAR(32) NOT NULL, 
	address VARCHAR(32) NOT NULL, 
	hour INTEGER NOT NULL, 
	is_off BOOLEAN NOT NULL, 
	reminded_on DATE, 
	snoozed_until DATETIME, 
	CONSTRAINT pk_reminder PRIMARY KEY (workspace_id, address), 
	CONSTRAINT ck_reminder_an_hour_of_the_day CHECK (hour BETWEEN 0 AND 23), 
	CONSTRAINT fk_reminder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id)
);
INSERT INTO "reminder" VALUES('T1','UMAYA',14,0,NULL,NULL);
CREATE TABLE report (
	campaign_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	made_at DATETIME NOT NULL, 
	figures JSON NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_report PRIMARY KEY (id), 
	CONSTRAINT fk_report_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_report_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_report_campaign_id_number UNIQUE (campaign_id, number), 
	CONSTRAINT uq_report_workspace_id_id UNIQUE (workspace_id, id)
);
INSERT INTO "report" VALUES(1,1,'2027-01-01 09:00:22.000000','{"campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 527, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 527, "most": 527}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "527/120", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 527, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "527/120", "most": "527/120"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "75000/527", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 527, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/527", "most": "75000/527"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:22+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 500, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 500, "most": 500}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:22+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:22+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 527, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}]}',1,'T1');
INSERT INTO "report" VALUES(1,2,'2027-01-01 09:00:55.000000','{"campaign": "Glow", "workflow": "influencer", "currency": "EUR", "budget_minor": 300000, "starts_on": "2026-11-02", "ends_on": "2026-11-30", "headline": ["total_cost", "potential_reach_agreed", "potential_reach_selected", "total_engagements", "engagement_rate_by_followers", "engagement_rate_by_reach", "total_revenue", "roi", "roas", "cpe"], "figures": [{"key": "total_cost", "name": "Total campaign cost", "unit": "money", "value": {"minor": 75000, "currency": "EUR"}, "formula": "sum of fee + shipping over agreed participations, and other costs", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": {"minor": 75000, "currency": "EUR"}, "most": {"minor": 75000, "currency": "EUR"}}, {"key": "budget_share", "name": "Share of the budget", "unit": "percent", "value": "25", "formula": "total campaign cost / budget x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": {"minor": 300000, "currency": "EUR"}, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "25", "most": "25"}, {"key": "potential_reach_agreed", "name": "Potential reach of the agreed", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the agreed influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "potential_reach_selected", "name": "Potential reach of the selected", "unit": "count", "value": 12000, "formula": "sum of the follower counts of the selected influencers, frozen at selection; not deduplicated", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": 12000, "most": 12000}, {"key": "total_reach", "name": "Total reach", "unit": "count", "value": null, "formula": "sum of reach over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["reach", 0, 1, "posts"]], "currency": null, "why_not": "No reach recorded", "least": 0, "most": null}, {"key": "total_engagements", "name": "Total engagements", "unit": "count", "value": 28, "formula": "likes + comments + clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 28, "most": 28}, {"key": "engagement_rate_by_followers", "name": "Engagement rate by followers", "unit": "percent", "value": "7/30", "formula": "total engagements / total reach (followers) x 100, over influencers with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 28, "denominator": 12000, "coverage": [["rate", 1, 1, "influencers"], ["follower count", 1, 1, "influencers"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": "7/30", "most": "7/30"}, {"key": "engagement_rate_by_reach", "name": "Engagement rate by reach", "unit": "percent", "value": null, "formula": "total engagements / total reach x 100, over posts with both", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["rate", 0, 1, "posts"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": null, "why_not": "No post has both engagements and a reach above zero", "least": "0", "most": null}, {"key": "total_revenue", "name": "Revenue", "unit": "money", "value": {"minor": 400000, "currency": "EUR"}, "formula": "sum of the revenue recorded for posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["revenue", 1, 1, "posts"]], "currency": null, "why_not": null, "least": {"minor": 400000, "currency": "EUR"}, "most": {"minor": 400000, "currency": "EUR"}}, {"key": "roi", "name": "ROI", "unit": "percent", "value": "1300/3", "formula": "(revenue - cost) / cost x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 325000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "1300/3", "most": "1300/3"}, {"key": "roas", "name": "ROAS", "unit": "times", "value": "16/3", "formula": "revenue / cost", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 400000, "currency": "EUR"}, "denominator": {"minor": 75000, "currency": "EUR"}, "coverage": [["revenue", 1, 1, "posts"], ["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"]], "currency": null, "why_not": null, "least": "16/3", "most": "16/3"}, {"key": "cpe", "name": "Cost per engagement (CPE)", "unit": "price", "value": "18750/7", "formula": "cost / engagements", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 28, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["likes", 1, 1, "posts"], ["comments", 1, 1, "posts"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "18750/7", "most": "18750/7"}, {"key": "cpm", "name": "Cost per thousand impressions (CPM)", "unit": "price", "value": null, "formula": "cost / (impressions / 1000)", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": null, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["impressions", 0, 1, "posts"]], "currency": "EUR", "why_not": "No impressions recorded", "least": null, "most": null}, {"key": "cpc", "name": "Cost per click (CPC)", "unit": "price", "value": "75000/7", "formula": "cost / clicks", "as_of": "2027-01-01T09:00:55+00:00", "numerator": {"minor": 75000, "currency": "EUR"}, "denominator": 7, "coverage": [["fee", 1, 1, "participations"], ["shipping", 1, 1, "participations"], ["clicks", 1, 1, "posts"]], "currency": "EUR", "why_not": null, "least": "75000/7", "most": "75000/7"}, {"key": "total_likes", "name": "Total likes", "unit": "count", "value": 1, "formula": "sum of likes over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["likes", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 1, "most": 1}, {"key": "total_comments", "name": "Total comments", "unit": "count", "value": 20, "formula": "sum of comments over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["comments", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 20, "most": 20}, {"key": "total_clicks", "name": "Total clicks", "unit": "count", "value": 7, "formula": "sum of clicks over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["clicks", 1, 1, "posts"]], "currency": null, "why_not": null, "least": 7, "most": 7}, {"key": "total_shares", "name": "Total shares", "unit": "count", "value": null, "formula": "sum of shares over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["shares", 0, 1, "posts"]], "currency": null, "why_not": "No shares recorded", "least": 0, "most": null}, {"key": "total_saves", "name": "Total saves", "unit": "count", "value": null, "formula": "sum of saves over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["saves", 0, 1, "posts"]], "currency": null, "why_not": "No saves recorded", "least": 0, "most": null}, {"key": "total_impressions", "name": "Total impressions", "unit": "count", "value": null, "formula": "sum of impressions over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["impressions", 0, 1, "posts"]], "currency": null, "why_not": "No impressions recorded", "least": 0, "most": null}, {"key": "total_views", "name": "Total views", "unit": "count", "value": null, "formula": "sum of views over posts", "as_of": "2027-01-01T09:00:55+00:00", "numerator": null, "denominator": null, "coverage": [["views", 0, 1, "posts"]], "currency": null, "why_not": "No views recorded", "least": 0, "most": null}], "goals": [["Reach", "100,000", {"key": "potential_reach_agreed_goal_share", "name": "Potential reach of the agreed, share of the goal", "unit": "percent", "value": "12", "formula": "potential reach of the agreed / goal x 100", "as_of": "2027-01-01T09:00:55+00:00", "numerator": 12000, "denominator": 100000, "coverage": [["follower count", 1, 1, "influencers"]], "currency": null, "why_not": null, "least": "12", "most": "12"}]], "posts": [{"number": 1, "title": "Reel by @glow12", "handle": "glow12", "permalink": "https://instagram.example/p/1", "engagements": 28, "measured_on": "2027-01-01", "revenue_minor": 400000, "likes": 1, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null}]}',2,'T1');
CREATE TABLE "result" (
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	likes BIGINT, 
	comments BIGINT, 
	clicks BIGINT, 
	shares BIGINT, 
	saves BIGINT, 
	reach BIGINT, 
	impressions BIGINT, 
	views BIGINT, 
	revenue_minor BIGINT, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	import_run_id INTEGER, 
	CONSTRAINT pk_result PRIMARY KEY (id), 
	CONSTRAINT uq_result_deliverable_id_measured_on UNIQUE (deliverable_id, measured_on), 
	CONSTRAINT fk_result_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_result_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_result_counts_not_negative CHECK (likes >= 0 AND comments >= 0 AND clicks >= 0 AND shares >= 0 AND saves >= 0 AND reach >= 0 AND impressions >= 0 AND views >= 0 AND revenue_minor >= 0), 
	CONSTRAINT fk_result_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id)
);
INSERT INTO "result" VALUES(1,'2027-01-01',1,20,7,NULL,NULL,NULL,NULL,NULL,400000,'UMAYA','2027-01-01 09:00:55.000000',1,'T1',4);
CREATE TABLE result_before (
	import_run_id INTEGER NOT NULL, 
	deliverable_id INTEGER NOT NULL, 
	measured_on DATE NOT NULL, 
	figures JSON NOT NULL, 
	earlier_run_id INTEGER, 
	entered_by VARCHAR(32) NOT NULL, 
	entered_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_result_before PRIMARY KEY (id), 
	CONSTRAINT fk_result_before_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_earlier_run_id FOREIGN KEY(workspace_id, earlier_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id_import_run_id FOREIGN KEY(workspace_id, import_run_id) REFERENCES import_run (workspace_id, id), 
	CONSTRAINT fk_result_before_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_result_before_import_run_id_deliverable_id_measured_on UNIQUE (import_run_id, deliverable_id, measured_on)
);
INSERT INTO "result_before" VALUES(4,1,'2027-01-01','{"likes": 500, "comments": 20, "clicks": 7, "shares": null, "saves": null, "reach": null, "impressions": null, "views": null, "revenue_minor": 400000}',NULL,'UCLEO','2027-01-01 09:00:22.000000',1,'T1');
CREATE TABLE role_holder (
	campaign_id INTEGER, 
	role VARCHAR(32) NOT NULL, 
	holder_kind VARCHAR(32) NOT NULL, 
	holder_id VARCHAR(32) NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_role_holder PRIMARY KEY (id), 
	CONSTRAINT fk_role_holder_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_role_holder_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_role_holder_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT ck_role_holder_holderkind CHECK (holder_kind IN ('person', 'group'))
);
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMAYA',1,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_manager','person','UMILO',2,'T1');
INSERT INTO "role_holder" VALUES(NULL,'content_specialist','group','SCONTENT',3,'T1');
INSERT INTO "role_holder" VALUES(NULL,'marketing_director','person','UDORA',4,'T1');
INSERT INTO "role_holder" VALUES(NULL,'design_team','person','UDESI',5,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCREA',6,'T1');
INSERT INTO "role_holder" VALUES(NULL,'creative_team','person','UCRIS',7,'T1');
INSERT INTO "role_holder" VALUES(NULL,'copywriter','person','UWREN',8,'T1');
INSERT INTO "role_holder" VALUES(2,'copywriter','person','UCLEO',9,'T1');
CREATE TABLE step_run (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	item_id INTEGER NOT NULL, 
	opened_at DATETIME NOT NULL, 
	closed_at DATETIME, 
	paused_seconds INTEGER NOT NULL, 
	taken_back BOOLEAN NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_step_run PRIMARY KEY (id), 
	CONSTRAINT fk_step_run_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id), 
	CONSTRAINT fk_step_run_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT uq_step_run_campaign_id_step_item_id UNIQUE (campaign_id, step, item_id)
);
INSERT INTO "step_run" VALUES(1,'initialize',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,1,'T1');
INSERT INTO "step_run" VALUES(1,'shortlist',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:00.000000',0,0,2,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,3,'T1');
INSERT INTO "step_run" VALUES(1,'contact',0,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,4,'T1');
INSERT INTO "step_run" VALUES(1,'outreach',1,'2026-11-02 09:00:00.000000','2026-11-02 09:00:11.000000',0,0,5,'T1');
INSERT INTO "step_run" VALUES(1,'contact',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,6,'T1');
INSERT INTO "step_run" VALUES(1,'brief',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,7,'T1');
INSERT INTO "step_run" VALUES(1,'brief',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:11.000000',0,0,8,'T1');
INSERT INTO "step_run" VALUES(1,'review',1,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,9,'T1');
INSERT INTO "step_run" VALUES(1,'review',0,'2026-11-02 09:00:11.000000','2026-11-02 09:00:22.000000',0,0,10,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',1,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,11,'T1');
INSERT INTO "step_run" VALUES(1,'outcome',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,12,'T1');
INSERT INTO "step_run" VALUES(1,'cost',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,13,'T1');
INSERT INTO "step_run" VALUES(1,'reach',0,'2026-11-02 09:00:22.000000','2026-11-02 09:00:22.000000',0,0,14,'T1');
INSERT INTO "step_run" VALUES(1,'metrics',0,'2026-11-02 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,15,'T1');
INSERT INTO "step_run" VALUES(1,'rate',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,16,'T1');
INSERT INTO "step_run" VALUES(1,'results',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,17,'T1');
INSERT INTO "step_run" VALUES(1,'report',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,18,'T1');
INSERT INTO "step_run" VALUES(1,'notify',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,19,'T1');
INSERT INTO "step_run" VALUES(1,'archive',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,20,'T1');
INSERT INTO "step_run" VALUES(2,'initialize',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,21,'T1');
INSERT INTO "step_run" VALUES(2,'shortlist',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:22.000000',0,0,22,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',0,'2027-01-01 09:00:22.000000',NULL,0,0,23,'T1');
INSERT INTO "step_run" VALUES(2,'contact',0,'2027-01-01 09:00:22.000000','2027-01-01 09:00:44.000000',0,0,24,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',2,'2027-01-01 09:00:22.000000','2027-01-01 09:00:33.000000',0,0,25,'T1');
INSERT INTO "step_run" VALUES(2,'contact',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,26,'T1');
INSERT INTO "step_run" VALUES(2,'brief',2,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,27,'T1');
INSERT INTO "step_run" VALUES(2,'brief',0,'2027-01-01 09:00:33.000000',NULL,0,0,28,'T1');
INSERT INTO "step_run" VALUES(2,'review',2,'2027-01-01 09:00:33.000000',NULL,0,0,29,'T1');
INSERT INTO "step_run" VALUES(2,'review',0,'2027-01-01 09:00:33.000000',NULL,0,0,30,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',3,'2027-01-01 09:00:33.000000',NULL,0,0,31,'T1');
INSERT INTO "step_run" VALUES(2,'contact',3,'2027-01-01 09:00:33.000000','2027-01-01 09:00:33.000000',0,0,32,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',4,'2027-01-01 09:00:33.000000','2027-01-01 09:00:44.000000',0,0,33,'T1');
INSERT INTO "step_run" VALUES(2,'contact',4,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,34,'T1');
INSERT INTO "step_run" VALUES(2,'brief',4,'2027-01-01 09:00:44.000000',NULL,0,0,35,'T1');
INSERT INTO "step_run" VALUES(2,'outreach',5,'2027-01-01 09:00:44.000000',NULL,0,0,36,'T1');
INSERT INTO "step_run" VALUES(2,'contact',5,'2027-01-01 09:00:44.000000','2027-01-01 09:00:44.000000',0,0,37,'T1');
INSERT INTO "step_run" VALUES(3,'brief',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,38,'T1');
INSERT INTO "step_run" VALUES(3,'record',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,39,'T1');
INSERT INTO "step_run" VALUES(3,'ideation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,40,'T1');
INSERT INTO "step_run" VALUES(3,'calendar',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,41,'T1');
INSERT INTO "step_run" VALUES(3,'design',4,'2027-01-01 09:00:55.000000',NULL,0,0,42,'T1');
INSERT INTO "step_run" VALUES(3,'design',0,'2027-01-01 09:00:55.000000',NULL,0,0,43,'T1');
INSERT INTO "step_run" VALUES(3,'copy',4,'2027-01-01 09:00:55.000000',NULL,0,0,44,'T1');
INSERT INTO "step_run" VALUES(3,'copy',0,'2027-01-01 09:00:55.000000',NULL,0,0,45,'T1');
INSERT INTO "step_run" VALUES(3,'allocation',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,46,'T1');
INSERT INTO "step_run" VALUES(3,'influencers',0,'2027-01-01 09:00:55.000000','2027-01-01 09:00:55.000000',0,0,47,'T1');
CREATE TABLE "task" (
	campaign_id INTEGER NOT NULL, 
	step VARCHAR(64) NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	role VARCHAR(32) NOT NULL, 
	user_id VARCHAR(32), 
	participation_id INTEGER, 
	deliverable_id INTEGER, 
	state VARCHAR(32) NOT NULL, 
	opened_at DATETIME NOT NULL, 
	due_at DATETIME, 
	closed_at DATETIME, 
	closed_by VARCHAR(32), 
	outcome VARCHAR(400), 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	CONSTRAINT pk_task PRIMARY KEY (id), 
	CONSTRAINT uq_task_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT fk_task_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT ck_task_taskstate CHECK (state IN ('open', 'done', 'called_off')), 
	CONSTRAINT fk_task_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT fk_task_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT ck_task_role CHECK (role IN ('marketing_manager', 'content_specialist', 'creative_team', 'design_team', 'copywriter', 'marketing_director')), 
	CONSTRAINT ck_task_closed_has_a_time CHECK ((state = 'open') = (closed_at IS NULL)), 
	CONSTRAINT fk_task_workspace_id_campaign_id FOREIGN KEY(workspace_id, campaign_id) REFERENCES campaign (workspace_id, id)
);
INSERT INTO "task" VALUES(1,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2026-11-02 09:00:00.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:00.000000','UMAYA','Influencers are chosen',1,'T1');
INSERT INTO "task" VALUES(1,'outreach','outreach','marketing_manager',NULL,1,NULL,'done','2026-11-02 09:00:00.000000','2026-11-09 17:00:00.000000','2026-11-02 09:00:11.000000','greenlight','@glow12 agreed',2,'T1');
INSERT INTO "task" VALUES(1,'review','review','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:11.000000','2026-11-04 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','approved by <@UCLEO>',3,'T1');
INSERT INTO "task" VALUES(1,'outcome','publish','content_specialist',NULL,NULL,1,'done','2026-11-02 09:00:22.000000','2026-11-30 17:00:00.000000','2026-11-02 09:00:22.000000','UCLEO','Published',4,'T1');
INSERT INTO "task" VALUES(1,'metrics','results','content_specialist',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2026-12-21 23:00:00.000000','2027-01-01 09:00:22.000000','UCLEO','All results are in',5,'T1');
INSERT INTO "task" VALUES(2,'outreach','choose','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:22.000000','2027-01-05 17:00:00.000000','2027-01-01 09:00:22.000000','UMAYA','Influencers are chosen',6,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,2,NULL,'done','2027-01-01 09:00:22.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:33.000000','greenlight','@glow12 agreed',7,'T1');
INSERT INTO "task" VALUES(2,'review','review','content_specialist',NULL,NULL,2,'open','2027-01-01 09:00:33.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,8,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager','UMAYA',3,NULL,'open','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,9,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,4,NULL,'done','2027-01-01 09:00:33.000000','2027-01-08 17:00:00.000000','2027-01-01 09:00:44.000000','greenlight','@glow10 agreed',10,'T1');
INSERT INTO "task" VALUES(2,'outreach','outreach','marketing_manager',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-08 17:00:00.000000',NULL,NULL,NULL,11,'T1');
INSERT INTO "task" VALUES(2,'outreach','overspend','marketing_director',NULL,5,NULL,'open','2027-01-01 09:00:44.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,12,'T1');
INSERT INTO "task" VALUES(2,'','budget_raise','marketing_director',NULL,NULL,NULL,'open','2027-01-01 09:00:55.000000','2027-01-05 17:00:00.000000',NULL,NULL,NULL,13,'T1');
INSERT INTO "task" VALUES(3,'ideation','ideate','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',14,'T1');
INSERT INTO "task" VALUES(3,'ideation','decide_ideas','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UMAYA','All ideas are decided on: <@UMAYA> approved “Slow mornings”.',15,'T1');
INSERT INTO "task" VALUES(3,'ideation','end_ideation','marketing_manager',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-04 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 idea approved',16,'T1');
INSERT INTO "task" VALUES(3,'calendar','plan','creative_team',NULL,NULL,NULL,'done','2027-01-01 09:00:55.000000','2027-01-06 17:00:00.000000','2027-01-01 09:00:55.000000','UCREA','1 post planned',17,'T1');
INSERT INTO "task" VALUES(3,'design','design','design_team',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000',NULL,NULL,NULL,18,'T1');
INSERT INTO "task" VALUES(3,'copy','copy','copywriter',NULL,NULL,4,'open','2027-01-01 09:00:55.000000','2027-01-01 15:30:27.500000',NULL,NULL,NULL,19,'T1');
CREATE TABLE "terms" (
	participation_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR(32) NOT NULL, 
	fee_minor BIGINT NOT NULL, 
	shipping_minor BIGINT NOT NULL, 
	currency VARCHAR(3) NOT NULL, 
	deliverables VARCHAR(400) NOT NULL, 
	draft_due_on DATE, 
	publish_on DATE, 
	note TEXT NOT NULL, 
	noted_by VARCHAR(32) NOT NULL, 
	noted_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, 
	post_days JSON NOT NULL, 
	counted_at DATETIME, 
	CONSTRAINT pk_terms PRIMARY KEY (id), 
	CONSTRAINT fk_terms_workspace_id_participation_id FOREIGN KEY(workspace_id, participation_id) REFERENCES participation (workspace_id, id), 
	CONSTRAINT uq_terms_workspace_id_id UNIQUE (workspace_id, id), 
	CONSTRAINT uq_terms_participation_id_number UNIQUE (participation_id, number), 
	CONSTRAINT ck_terms_draft_before_publishing CHECK (publish_on >= draft_due_on), 
	CONSTRAINT fk_terms_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_terms_money_not_negative CHECK (fee_minor >= 0 AND shipping_minor >= 0), 
	CONSTRAINT ck_terms_termskind CHECK (kind IN ('offer', 'counter', 'agreed'))
);
INSERT INTO "terms" VALUES(1,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2026-11-02 09:00:00.000000',1,'T1','{}','2026-11-02 09:00:11.000000');
INSERT INTO "terms" VALUES(2,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:22.000000',2,'T1','{}','2027-01-01 09:00:33.000000');
INSERT INTO "terms" VALUES(3,1,'offer',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',3,'T1','{}',NULL);
INSERT INTO "terms" VALUES(4,1,'agreed',50000,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:33.000000',4,'T1','{}','2027-01-01 09:00:44.000000');
INSERT INTO "terms" VALUES(5,1,'agreed',9999900,0,'EUR','1 reel',NULL,NULL,'','UMAYA','2027-01-01 09:00:44.000000',5,'T1','{}',NULL);
CREATE TABLE "version" (
	deliverable_id INTEGER NOT NULL, 
	part VARCHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	link TEXT, 
	file_id VARCHAR(64), 
	title TEXT, 
	caption TEXT, 
	hashtags JSON NOT NULL, 
	handed_in_by VARCHAR(32) NOT NULL, 
	author_id VARCHAR(32), 
	handed_in_at DATETIME NOT NULL, 
	id INTEGER NOT NULL, 
	workspace_id VARCHAR(32) NOT NULL, further_files JSON, alt_text TEXT, first_comment TEXT, broken_rules JSON, 
	CONSTRAINT pk_version PRIMARY KEY (id), 
	CONSTRAINT uq_version_deliverable_id_part_number UNIQUE (deliverable_id, part, number), 
	CONSTRAINT fk_version_workspace_id_deliverable_id FOREIGN KEY(workspace_id, deliverable_id) REFERENCES deliverable (workspace_id, id), 
	CONSTRAINT fk_version_workspace_id FOREIGN KEY(workspace_id) REFERENCES workspace (id), 
	CONSTRAINT ck_version_caption_given CHECK (part = 'asset' OR caption IS NOT NULL), 
	CONSTRAINT ck_version_contentpart CHECK (part IN ('asset', 'copy')), 
	CONSTRAINT ck_version_asset_given CHECK (part = 'copy' OR link IS NOT NULL OR file_id IS NOT NULL)
);
INSERT INTO "version" VALUES(1,'asset',1,'29d5d33796c98d1e1118b24f1ce0444d03aa60114bd907a0ee64312c211aed8b','https://drive.example/1-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',1,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(1,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2026-11-02 09:00:11.000000',2,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'asset',1,'f50b11bc97a843717846452fc2d57b982f903a1d8a0e3d8ee76b2bbe26083339','https://drive.example/2-1',NULL,NULL,NULL,'[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',3,'T1',NULL,NULL,NULL,NULL);
INSERT INTO "version" VALUES(2,'copy',1,'a7f5c168af2c356d98cf072505c9da4f0a711927fa3a97615c0cb3fc00176915',NULL,NULL,NULL,'Glow','[]','UCLEO',NULL,'2027-01-01 09:00:33.000000',4,'T1',NULL,NULL,NULL,NULL);
CREATE TABLE workspace (
	id VARCHAR(32) NOT NULL, 
	name VARCHAR(200) NOT NULL, 
	bot_user_id VARCHAR(32) NOT NULL, 
	installed_by VARCHAR(32), 
	self_approval BOOLEAN NOT NULL, 
	created_at DATETIME NOT NULL, 
	CONSTRAINT pk_workspace PRIMARY KEY (id)
);
INSERT INTO "workspace" VALUES('T1','Acme','UBOT','UADA',0,'2026-11-02 09:00:00.000000');
CREATE UNIQUE INDEX uq_role_holder_campaign ON role_holder (workspace_id, campaign_id, role, holder_id);
CREATE UNIQUE INDEX uq_role_holder_workspace ON role_holder (workspace_id, role, holder_id) WHERE campaign_id IS NULL;
CREATE INDEX ix_prompt_item_prompt_id ON prompt_item (prompt_id);
CREATE INDEX ix_approval_task_id ON approval (task_id);
CREATE UNIQUE INDEX uq_approval_one_open ON approval (workspace_id, campaign_id, fingerprint) WHERE state IN ('open', 'decided');
CREATE INDEX ix_approval_deliverable_id ON approval (deliverable_id);
CREATE INDEX ix_task_campaign_id ON task (campaign_id);
CREATE INDEX ix_card_behind ON card (lane_id) WHERE wanted > shown;
CREATE INDEX ix_notice_campaign_id ON notice (campaign_id);
CREATE INDEX ix_approval_campaign_id ON approval (campaign_id);
CREATE INDEX ix_campaign_name_word_campaign_id ON campaign_name_word (campaign_id);
CREATE INDEX ix_card_workspace_id_kind_subject_id ON card (workspace_id, kind, subject_id);
CREATE INDEX ix_cost_campaign_id ON cost (campaign_id);
CREATE INDEX ix_influencer_workspace_id_handle_key ON influencer (workspace_id, handle_key);
CREATE INDEX ix_influencer_niche_workspace_id_niche_influencer_id ON influencer_niche (workspace_id, niche, influencer_id);
CREATE INDEX ix_prompt_item_workspace_id_user_id_task_id ON prompt_item (workspace_id, user_id, task_id);
CREATE INDEX ix_role_holder_workspace_id_holder_id ON role_holder (workspace_id, holder_id);
CREATE INDEX ix_approval_decided ON approval (campaign_id, task_id) WHERE state = 'decided';
CREATE INDEX ix_card_blocked ON card (workspace_id, lane_id) WHERE blocked_reason IS NOT NULL;
CREATE INDEX ix_card_home_opened ON card (workspace_id, opened_at) WHERE opened_at IS NOT NULL;
CREATE INDEX ix_card_message ON card (workspace_id, channel, ts) WHERE ts IS NOT NULL;
CREATE INDEX ix_due_waiting ON due (due_at) WHERE taken_at IS NULL;
CREATE INDEX ix_lane_due ON lane (workspace_id, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX ix_person_email ON person (workspace_id, email) WHERE email IS NOT NULL;
CREATE INDEX ix_task_deliverable ON task (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_task_open ON task (campaign_id, kind) WHERE state = 'open';
CREATE INDEX ix_task_participation ON task (participation_id) WHERE participation_id IS NOT NULL;
CREATE UNIQUE INDEX uq_due_waiting ON due (campaign_id, kind, subject_id) WHERE taken_at IS NULL;
CREATE INDEX ix_group_member_workspace_id_user_id_group_id ON group_member (workspace_id, user_id, group_id);
CREATE INDEX ix_person_workspace_id_is_admin_user_id ON person (workspace_id, is_admin, user_id);
CREATE INDEX ix_task_waiting ON task (workspace_id, campaign_id) WHERE state = 'open';
CREATE INDEX ix_influencer_proposal_influencer_id ON influencer_proposal (influencer_id);
CREATE UNIQUE INDEX uq_influencer_proposal_open ON influencer_proposal (workspace_id, proposed_by, influencer_id) WHERE state = 'open';
CREATE INDEX ix_mail_leased ON mail (workspace_id, id) WHERE lease IS NOT NULL;
CREATE INDEX ix_mail_campaign_id ON mail (campaign_id);
CREATE INDEX ix_mail_failed ON mail (campaign_id) WHERE state = 'failed';
CREATE INDEX ix_mail_queued ON mail (workspace_id, next_attempt_at) WHERE state = 'queued';
CREATE INDEX ix_mail_deliverable ON mail (deliverable_id) WHERE deliverable_id IS NOT NULL;
CREATE INDEX ix_mail_participation ON mail (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_calendar_link_campaign ON calendar_link (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_all ON calendar_link (workspace_id, user_id, version) WHERE campaign_id IS NULL;
CREATE UNIQUE INDEX uq_calendar_link_of_one ON calendar_link (workspace_id, user_id, campaign_id, version) WHERE campaign_id IS NOT NULL;
CREATE INDEX ix_campaign_workspace_id_status ON campaign (workspace_id, status);
CREATE INDEX ix_campaign_in_use ON campaign (workspace_id, id) WHERE archived_at IS NULL;
CREATE UNIQUE INDEX uq_campaign_name_private ON campaign (workspace_id, name_key, channel_id, namesake) WHERE archived_at IS NULL AND channel_is_private;
CREATE INDEX ix_campaign_archived ON campaign (workspace_id, id) WHERE archived_at IS NOT NULL;
CREATE INDEX ix_campaign_workspace_id_name_key ON campaign (workspace_id, name_key);
CREATE UNIQUE INDEX uq_campaign_name_public ON campaign (workspace_id, name_key, namesake) WHERE archived_at IS NULL AND NOT channel_is_private;
CREATE INDEX ix_campaign_workspace_id_channel_id ON campaign (workspace_id, channel_id);
CREATE INDEX ix_campaign_brief_version_id ON campaign (brief_version_id);
CREATE UNIQUE INDEX uq_deliverable_slot ON deliverable (workspace_id, campaign_id, platform, slot_at) WHERE slot_at IS NOT NULL AND status NOT IN ('rejected', 'missed', 'dropped');
CREATE INDEX ix_deliverable_idea ON deliverable (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX ix_deliverable_permalink ON deliverable (workspace_id, permalink_key) WHERE permalink_key IS NOT NULL;
CREATE INDEX ix_deliverable_participation ON deliverable (participation_id) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_task_due ON task (workspace_id, due_at) WHERE state = 'open';
CREATE INDEX ix_comment_deliverable_id ON comment (deliverable_id);
CREATE INDEX ix_deliverable_draft_day ON deliverable (workspace_id, draft_due_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_deliverable_publish_day ON deliverable (workspace_id, publish_on) WHERE participation_id IS NOT NULL;
CREATE INDEX ix_participation_influencer_id ON participation (influencer_id);
CREATE INDEX ix_campaign_owner_id ON campaign (owner_id);
CREATE INDEX ix_audit_campaign_id_id ON audit (campaign_id, id);
CREATE TRIGGER audit_not_changed BEFORE UPDATE ON audit WHEN NOT (OLD.id IS NEW.id AND OLD.workspace_id IS NEW.workspace_id AND OLD.campaign_id IS NEW.campaign_id AND OLD.at IS NEW.at AND OLD.actor_id IS NEW.actor_id AND OLD.for_id IS NEW.for_id AND OLD.via IS NEW.via AND OLD.release IS NEW.release AND OLD.action IS NEW.action AND OLD.subject IS NEW.subject AND OLD.subject_id IS NEW.subject_id AND OLD.salt IS NOT NEW.salt AND OLD.digest IS NOT NEW.digest AND NEW.digest IS NOT NULL) BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_not_removed BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_changed BEFORE UPDATE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE TRIGGER audit_seal_not_removed BEFORE DELETE ON audit_seal BEGIN SELECT RAISE(ABORT, 'the record is only ever appended'); END;
CREATE INDEX ix_import_run_campaign_id ON import_run (campaign_id);
CREATE INDEX ix_import_run_running ON import_run (workspace_id) WHERE state = 'running';
CREATE INDEX ix_result_import_run_id ON result (import_run_id);
COMMIT;
